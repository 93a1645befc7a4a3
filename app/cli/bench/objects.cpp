// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rooms.h"
#include "bench/scratch_site.h"

namespace voither::cli::benchmark {

namespace {

using base::Result;

constexpr std::size_t objectBytes = std::size_t{64} << 20U;
constexpr std::size_t blockBytes = std::size_t{256} << 10U;
constexpr int repetitions = 3;

Result<vault::ObjectSummary> write(vault::Vault& vault, base::Instant now)
{
    auto writer = vault.createObject({}, base::ObjectId::generate(now));
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    const base::Bytes block(blockBytes, 42);
    for (std::size_t done = 0; done < objectBytes; done += blockBytes) {
        if (const auto appended = writer->append(block); !appended) {
            return tl::unexpected(appended.error());
        }
    }
    return writer->finish();
}

Result<> read(const vault::Vault& vault, const vault::ObjectSummary& object)
{
    auto reader = vault.openObject({}, object);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    base::Bytes block(blockBytes);
    for (std::uint64_t at = 0; at < reader->size(); at += blockBytes) {
        if (const auto got = reader->read(at, block); !got) {
            return tl::unexpected(got.error());
        }
    }
    return {};
}

} // namespace

Result<Figures> measureObjects(ScratchSite& scratch)
{
    auto& vault = scratch.site().vault();
    vault::ObjectSummary object;
    const auto writing = medianOf(repetitions, [&]() -> Result<> {
        const auto written = write(vault, scratch.site().clock().now());
        if (!written) {
            return tl::unexpected(written.error());
        }
        object = *written;
        return {};
    });
    if (!writing) {
        return tl::unexpected(writing.error());
    }
    const auto reading = medianOf(repetitions, [&] { return read(vault, object); });
    if (!reading) {
        return tl::unexpected(reading.error());
    }
    constexpr double mebibytes = static_cast<double>(objectBytes) / 1024 / 1024;
    return Figures{{"object_written", mebibytes / *writing, "MiB/s", {}, {}, Better::More},
                   {"object_read", mebibytes / *reading, "MiB/s", {}, {}, Better::More}};
}

} // namespace voither::cli::benchmark
