// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/format.h"

#include <utility>

namespace voither::transcript {

const std::vector<std::unique_ptr<Format>>& formats()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<Format>> list;
        // A signature at the head decides beyond doubt.
        list.push_back(webVttFormat());
        list.push_back(textGridFormat());
        list.push_back(elanFormat());
        // Both are JSON; a key that only one has comes before the key that many programs use.
        list.push_back(whisperCppFormat());
        list.push_back(whisperXFormat());
        // A time line at the head; WebVTT has the same lines and went first.
        list.push_back(subRipFormat());
        // Takes any text that is not evidently something else, hence the last.
        list.push_back(plainTextFormat());
        return list;
    }();
    return all;
}

std::string atLine(std::size_t line)
{
    return line == 0 ? std::string() : "line " + std::to_string(line);
}

tl::unexpected<base::Error> damaged(const std::string& file, std::size_t line, std::string detail)
{
    return base::failure(base::ErrorCode::DamagedTranscript, file, atLine(line), std::move(detail));
}

} // namespace voither::transcript
