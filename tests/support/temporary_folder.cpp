// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_folder.h"

#include <QString>
#include <QTemporaryDir>
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

std::vector<std::filesystem::path> filesContaining(const std::filesystem::path& folder, std::string_view text)
{
    const QString unicode = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const std::string wide(reinterpret_cast<const char*>(unicode.utf16()),
                           static_cast<std::size_t>(unicode.size()) * 2);
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        if (content.find(text) != std::string::npos || content.find(wide) != std::string::npos) {
            found.push_back(entry.path());
        }
    }
    return found;
}

} // namespace voither::test
