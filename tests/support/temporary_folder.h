// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace voither::test {

/// A new folder that goes away with this object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

    /// Writes a file into the folder and gives its path.
    std::filesystem::path write(std::string_view name, std::string_view content) const;

private:
    std::filesystem::path m_path;
};

struct Found {
    std::filesystem::path file;
    std::string text;
};

/// Which of the texts stand in the bytes of which files below a folder, in UTF-8 or UTF-16 LE.
std::vector<Found> findInFiles(const std::filesystem::path& folder, const std::vector<std::string>& texts);

/// Files below a folder whose bytes contain the text in UTF-8 or UTF-16 LE.
std::vector<std::filesystem::path> filesContaining(const std::filesystem::path& folder, std::string_view text);

} // namespace voither::test
