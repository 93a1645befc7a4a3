// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/transcription_settings.h"

#include <charconv>
#include <functional>
#include <string>
#include <vector>

#include "store/settings.h"

namespace voither::site {

namespace {

using base::Result;
using transcription::EngineSettings;

/// One setting: its name in the database and its place in the settings.
struct Field {
    const char* name;
    std::function<std::string(const EngineSettings&)> write;
    std::function<void(EngineSettings&, const std::string&)> read;
};

Field text(const char* name, std::string EngineSettings::*member)
{
    return {name, [member](const EngineSettings& s) { return s.*member; },
            [member](EngineSettings& s, const std::string& value) { s.*member = value; }};
}

const std::vector<Field>& fields()
{
    static const std::vector<Field> all{
        {"transcription.engine", [](const EngineSettings& s) { return std::string(name(s.kind)); },
         [](EngineSettings& s, const std::string& value) {
             // What a newer program wrote is off here.
             s.kind = transcription::engineKindNamed(value).value_or(transcription::EngineKind::None);
         }},
        text("transcription.program", &EngineSettings::program),
        text("transcription.model", &EngineSettings::model),
        {"transcription.threads", [](const EngineSettings& s) { return std::to_string(s.threads); },
         [](EngineSettings& s, const std::string& value) {
             std::from_chars(value.data(), value.data() + value.size(), s.threads);
         }},
        text("transcription.address", &EngineSettings::address),
        text("transcription.server_model", &EngineSettings::serverModel),
        text("transcription.key", &EngineSettings::key),
        {"transcription.allow_plain_http",
         [](const EngineSettings& s) { return std::string(s.allowPlainHttp ? "1" : "0"); },
         [](EngineSettings& s, const std::string& value) { s.allowPlainHttp = value == "1"; }},
        text("transcription.language", &EngineSettings::language),
    };
    return all;
}

} // namespace

Result<EngineSettings> transcriptionSettings(Site& site)
{
    EngineSettings settings;
    for (const Field& field : fields()) {
        const auto value = store::setting(site.database(), field.name);
        if (!value) {
            return tl::unexpected(value.error());
        }
        if (*value) {
            field.read(settings, **value);
        }
    }
    return settings;
}

Result<> setTranscriptionSettings(Site& site, const EngineSettings& settings)
{
    auto transaction = store::Transaction::begin(site.database());
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    for (const Field& field : fields()) {
        if (auto set = store::setSetting(site.database(), field.name, field.write(settings)); !set) {
            return set;
        }
    }
    return transaction->commit();
}

} // namespace voither::site
