// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace voither::base {

/// The languages of the interface. Every sentence exists in all of them: translations/<tag>/<topic>.json.
enum class UiLanguage { Portuguese, English, Spanish };

inline constexpr UiLanguage allUiLanguages[] = {UiLanguage::Portuguese, UiLanguage::English, UiLanguage::Spanish};

/// "pt-BR", "en", "es".
std::string_view tag(UiLanguage language);

/// The user's language from VOITHER_LANGUAGE, LC_ALL, LC_MESSAGES or LANG; Portuguese when they name none of the three.
UiLanguage systemLanguage();

/// The sentence behind a key such as "errors.WrongPassphrase.what", with "{name}" replaced by the values. An unknown
/// key comes back as itself, so that a missing sentence is seen and never empty.
std::string say(UiLanguage language, std::string_view key,
                std::initializer_list<std::pair<std::string_view, std::string>> values = {});

/// Every key of a language, sorted.
std::vector<std::string> keys(UiLanguage language);

/// What happened and what to do, each one sentence or two.
struct Message {
    std::string what;
    std::string todo;
};
Message describe(const Error& error, UiLanguage language);

/// A number as that language writes it (decimal comma in Portuguese and Spanish, U+2212 for minus), fixed decimals.
std::string formatNumber(double value, int decimals, UiLanguage language);

} // namespace voither::base
