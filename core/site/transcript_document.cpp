// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/transcript_document.h"

#include "transcript/serialise.h"

namespace voither::site {

namespace {

transcript::Role roleNamed(const std::string& name)
{
    for (const transcript::Role role : {transcript::Role::Patient, transcript::Role::Therapist}) {
        if (transcript::name(role) == name) {
            return role;
        }
    }
    return transcript::Role::Other;
}

} // namespace

events::TranscriptDocument toDocument(const transcript::Transcript& transcript)
{
    events::TranscriptDocument document;
    document.format = transcript.format;
    document.language = transcript.language;
    document.hasTimes = transcript.hasTimes;
    document.rolesGuessed = transcript.rolesGuessed;
    for (const transcript::Segment& segment : transcript.segments) {
        events::TranscriptSegment stored{segment.speaker,   std::string(transcript::name(segment.role)),
                                         segment.startTime, segment.endTime,
                                         segment.text,      {},
                                         segment.confidence};
        for (const transcript::Word& word : segment.words) {
            stored.words.push_back({word.text, word.startTime, word.endTime, word.confidence, word.timeInterpolated});
        }
        document.segments.push_back(std::move(stored));
    }
    return document;
}

transcript::Transcript fromDocument(const events::TranscriptDocument& document)
{
    transcript::Transcript transcript;
    transcript.format = document.format;
    transcript.language = document.language;
    transcript.hasTimes = document.hasTimes;
    transcript.rolesGuessed = document.rolesGuessed;
    for (const events::TranscriptSegment& stored : document.segments) {
        transcript::Segment segment{
            stored.speaker,   roleNamed(stored.role), stored.startTime, stored.endTime, stored.text, {},
            stored.confidence};
        for (const events::TranscriptWord& word : stored.words) {
            segment.words.push_back({word.text, word.startTime, word.endTime, word.confidence, word.timeInterpolated});
        }
        transcript.segments.push_back(std::move(segment));
    }
    return transcript;
}

} // namespace voither::site
