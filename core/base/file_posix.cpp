// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "base/file.h"

namespace voither::base {

namespace {

tl::unexpected<Error> systemFailure(int number, const std::filesystem::path& path, ErrorCode otherwise)
{
    ErrorCode code = otherwise;
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::FileNotFound;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::PermissionDenied;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        code = ErrorCode::DiskFull;
        break;
    case EISDIR:
        code = ErrorCode::NotARegularFile;
        break;
    default:
        break;
    }
    return failure(code, path.string(), {}, std::strerror(number));
}

int openFlags(File::Mode mode)
{
    switch (mode) {
    case File::Mode::Read:
        // Without O_NONBLOCK, opening a named pipe would wait for a writer.
        return O_RDONLY | O_NONBLOCK;
    case File::Mode::ReadWrite:
        return O_RDWR | O_CREAT;
    case File::Mode::CreateNew:
        return O_RDWR | O_CREAT | O_EXCL;
    }
    return O_RDONLY;
}

} // namespace

Result<File> File::open(const std::filesystem::path& path, Mode mode)
{
    const int descriptor = ::open(path.c_str(), openFlags(mode) | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return systemFailure(errno, path, mode == Mode::Read ? ErrorCode::ReadFailed : ErrorCode::WriteFailed);
    }
    File file(path, descriptor);
    struct stat status { };
    if (::fstat(descriptor, &status) != 0) {
        return systemFailure(errno, path, ErrorCode::ReadFailed);
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::NotARegularFile, path.string());
    }
    return file;
}

File::File(std::filesystem::path path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

File::File(File&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

File& File::operator=(File&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

File::~File()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

std::uint64_t File::size() const
{
    struct stat status { };
    return ::fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

Result<std::size_t> File::read(std::uint64_t offset, std::span<std::uint8_t> out)
{
    std::size_t done = 0;
    while (done < out.size()) {
        const ssize_t count =
            ::pread(m_descriptor, out.data() + done, out.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return systemFailure(errno, m_path, ErrorCode::ReadFailed);
        }
        if (count == 0) {
            break;
        }
        done += static_cast<std::size_t>(count);
    }
    return done;
}

Result<> File::write(std::uint64_t offset, ByteView bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::pwrite(m_descriptor, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return systemFailure(errno, m_path, ErrorCode::WriteFailed);
        }
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Result<> File::append(ByteView bytes)
{
    return write(size(), bytes);
}

Result<> File::truncate(std::uint64_t size)
{
    if (::ftruncate(m_descriptor, static_cast<off_t>(size)) != 0) {
        return systemFailure(errno, m_path, ErrorCode::WriteFailed);
    }
    return {};
}

Result<> File::sync()
{
    if (::fdatasync(m_descriptor) != 0) {
        return systemFailure(errno, m_path, ErrorCode::WriteFailed);
    }
    return {};
}

Result<bool> File::tryLock()
{
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) {
        return true;
    }
    if (errno == EWOULDBLOCK) {
        return false;
    }
    return systemFailure(errno, m_path, ErrorCode::WriteFailed);
}

Result<Bytes> readFile(const std::filesystem::path& path, std::uint64_t limit)
{
    auto file = File::open(path, File::Mode::Read);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const std::uint64_t size = file->size();
    if (size > limit) {
        return failure(ErrorCode::FileTooLarge, path.string(), {}, std::to_string(size) + " bytes");
    }
    Bytes bytes(static_cast<std::size_t>(size));
    const auto count = file->read(0, bytes);
    if (!count) {
        return tl::unexpected(count.error());
    }
    bytes.resize(*count);
    return bytes;
}

static Result<> writeNewFile(const std::filesystem::path& path, ByteView bytes)
{
    auto file = File::open(path, File::Mode::CreateNew);
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (auto written = file->append(bytes); !written) {
        return written;
    }
    return file->sync();
}

Result<> replaceFile(const std::filesystem::path& path, ByteView bytes)
{
    std::filesystem::path next = path;
    next += ".new";
    std::error_code ignored;
    std::filesystem::remove(next, ignored);
    if (auto written = writeNewFile(next, bytes); !written) {
        std::filesystem::remove(next, ignored);
        return written;
    }
    if (::rename(next.c_str(), path.c_str()) != 0) {
        const int number = errno;
        std::filesystem::remove(next, ignored);
        return systemFailure(number, path, ErrorCode::WriteFailed);
    }
    return syncFolder(path.parent_path());
}

Result<> syncFolder(const std::filesystem::path& folder)
{
    const std::filesystem::path target = folder.empty() ? "." : folder;
    const int descriptor = ::open(target.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemFailure(errno, target, ErrorCode::WriteFailed);
    }
    const int outcome = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    if (outcome != 0) {
        return systemFailure(number, target, ErrorCode::WriteFailed);
    }
    return {};
}

Result<> checkReadableFile(const std::filesystem::path& path)
{
    auto file = File::open(path, File::Mode::Read);
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (file->size() == 0) {
        return failure(ErrorCode::EmptyInput, path.string());
    }
    return {};
}

} // namespace voither::base
