// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <system_error>

#include "base/file.h"
#include "vault/object.h"

namespace voither::vault {

using base::ErrorCode;
using base::failure;

namespace {

tl::unexpected<base::Error> folderFailure(const std::error_code& code, const std::filesystem::path& path)
{
    const bool denied = code == std::errc::permission_denied || code == std::errc::operation_not_permitted
        || code == std::errc::read_only_file_system;
    return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::ReadFailed, path.string(), {}, code.message());
}

} // namespace

std::filesystem::path objectPath(const std::filesystem::path& folder, const base::ObjectId& id)
{
    const std::string name = id.toString();
    return folder / "objects" / name.substr(name.size() - 2) / name;
}

base::Result<std::vector<base::ObjectId>> collectUnreferenced(const std::filesystem::path& folder,
                                                              const std::set<base::ObjectId>& referenced)
{
    std::vector<base::ObjectId> found;
    const auto root = folder / "objects";
    std::error_code code;
    if (!std::filesystem::exists(root, code) && !code) {
        return found;
    }
    std::filesystem::recursive_directory_iterator entry(root, code);
    for (; !code && entry != std::filesystem::recursive_directory_iterator(); entry.increment(code)) {
        const auto id = base::ObjectId::parse(entry->path().filename().string());
        if (id && !referenced.contains(*id) && objectPath(folder, *id) == entry->path()) {
            found.push_back(*id);
        }
    }
    if (code) {
        return folderFailure(code, root);
    }
    std::sort(found.begin(), found.end());
    return found;
}

base::Result<> removeObject(const std::filesystem::path& folder, const base::ObjectId& id)
{
    const auto path = objectPath(folder, id);
    std::error_code code;
    if (std::filesystem::remove(path, code)) {
        return base::syncFolder(path.parent_path());
    }
    if (code) {
        return folderFailure(code, path);
    }
    return {};
}

} // namespace voither::vault
