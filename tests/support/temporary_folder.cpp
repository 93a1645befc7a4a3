// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_folder.h"

#include <QString>
#include <QTemporaryDir>
#include <algorithm>
#include <fstream>
#include <iterator>

namespace voither::test {

TemporaryFolder::TemporaryFolder()
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    m_path = folder.path().toStdString();
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::write(std::string_view name, std::string_view content) const
{
    const auto path = m_path / name;
    std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
    return path;
}

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::string content;
    std::ifstream stream(file, std::ios::binary);
    constexpr std::streamsize step = 1 << 16;
    do {
        const std::size_t before = content.size();
        content.resize(before + step);
        stream.read(content.data() + before, step);
        content.resize(before + static_cast<std::size_t>(stream.gcount()));
    } while (stream);
    return content;
}

std::string utf16(std::string_view text)
{
    const QString unicode = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return {reinterpret_cast<const char*>(unicode.utf16()), static_cast<std::size_t>(unicode.size()) * 2};
}

} // namespace

std::vector<Found> findInFiles(const std::filesystem::path& folder, const std::vector<std::string>& texts)
{
    std::vector<std::string> wide;
    std::transform(texts.begin(), texts.end(), std::back_inserter(wide), utf16);
    std::vector<Found> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        const std::string content = contentOf(entry.path());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (content.find(texts[i]) != std::string::npos || content.find(wide[i]) != std::string::npos) {
                found.push_back({entry.path(), texts[i]});
            }
        }
    }
    return found;
}

std::vector<std::filesystem::path> filesContaining(const std::filesystem::path& folder, std::string_view text)
{
    std::vector<std::filesystem::path> files;
    for (Found& found : findInFiles(folder, {std::string(text)})) {
        files.push_back(std::move(found.file));
    }
    return files;
}

} // namespace voither::test
