// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <algorithm>

#include "site/site.h"
#include "support/temporary_folder.h"

namespace voither::test {

/// The value of a result, or the end of the test with its refusal.
template <class T>
T must(base::Result<T> result)
{
    if (!result) {
        qFatal("%s: %s %s %s", std::string(base::name(result.error().code)).c_str(), result.error().subject.c_str(),
               result.error().place.c_str(), result.error().detail.c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// The name of a refusal's code, or "done".
template <class T>
std::string codeOf(const base::Result<T>& result)
{
    return result ? "done" : std::string(base::name(result.error().code));
}

inline constexpr vault::KdfCost cheapCost{1, 8192};
inline constexpr std::string_view sitePassphrase = "sete barcos verdes cantam";

/// A folder with a site that is closed; open() and close() as often as wanted.
class SiteFolder {
public:
    SiteFolder()
    {
        must(site::Site::create(path(), {"1234567", "CAPS do Teste", "ana", false}, sitePassphrase, clock, cheapCost));
    }

    std::filesystem::path path() const { return m_folder / "site"; }
    std::filesystem::path outside(std::string_view name) const { return m_folder / name; }
    const TemporaryFolder& folder() const { return m_folder; }

    base::Result<std::unique_ptr<site::Site>> tryOpen(std::string_view passphrase = sitePassphrase) const
    {
        return site::Site::open(path(), {}, passphrase, clock, cheapCost);
    }
    std::unique_ptr<site::Site> open() const { return must(tryOpen()); }

    base::FixedClock clock{*base::parseInstant("2026-03-04T12:00:00Z")};

private:
    TemporaryFolder m_folder;
};

/// Encrypted objects that lie in a site's folder, the largest first: recordings before peaks.
inline std::vector<std::filesystem::path> objectFiles(const std::filesystem::path& site)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::exists(site / "objects")) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(site / "objects")) {
            if (entry.is_regular_file()) {
                files.push_back(entry.path());
            }
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) {
        return std::pair(std::filesystem::file_size(a), a) > std::pair(std::filesystem::file_size(b), b);
    });
    return files;
}

/// A number that a query gives.
inline std::int64_t count(site::Site& site, const std::string& sql)
{
    std::int64_t number = -1;
    must(site.database().each(sql, [&number](store::Statement& row) { number = row.integer(0); }));
    return number;
}

} // namespace voither::test
