// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <utility>

namespace voither::base {

std::string_view name(ErrorCode code)
{
    switch (code) {
#define VOITHER_NAME(code_)                                                                                            \
    case ErrorCode::code_:                                                                                             \
        return #code_;
        VOITHER_NAME(FileNotFound)
        VOITHER_NAME(PermissionDenied)
        VOITHER_NAME(NotARegularFile)
        VOITHER_NAME(DiskFull)
        VOITHER_NAME(ReadFailed)
        VOITHER_NAME(WriteFailed)
        VOITHER_NAME(FileTooLarge)
        VOITHER_NAME(EmptyInput)
        VOITHER_NAME(UnknownAudioFormat)
        VOITHER_NAME(DamagedAudio)
        VOITHER_NAME(NoAudioStream)
        VOITHER_NAME(UnknownTranscriptFormat)
        VOITHER_NAME(DamagedTranscript)
        VOITHER_NAME(InvalidUtf8)
        VOITHER_NAME(ValueOutOfRange)
        VOITHER_NAME(NoPatientSpeech)
        VOITHER_NAME(InvalidIdentifier)
        VOITHER_NAME(InvalidDate)
        VOITHER_NAME(InvalidArgument)
        VOITHER_NAME(UserUnknown)
        VOITHER_NAME(WrongPassphrase)
        VOITHER_NAME(WrongRecoveryCode)
        VOITHER_NAME(WeakPassphrase)
        VOITHER_NAME(NotEnoughMemory)
        VOITHER_NAME(TooManyAttempts)
        VOITHER_NAME(KeyringDamaged)
        VOITHER_NAME(KeyMissing)
        VOITHER_NAME(Locked)
        VOITHER_NAME(DecryptionFailed)
        VOITHER_NAME(SiteExists)
        VOITHER_NAME(NotASite)
        VOITHER_NAME(SiteInUse)
        VOITHER_NAME(DatabaseDamaged)
        VOITHER_NAME(NewerFormat)
        VOITHER_NAME(ObjectDamaged)
        VOITHER_NAME(ObjectTruncated)
        VOITHER_NAME(StorageFailed)
        VOITHER_NAME(VersionConflict)
        VOITHER_NAME(DuplicatePerson)
        VOITHER_NAME(PersonUnknown)
        VOITHER_NAME(SessionUnknown)
        VOITHER_NAME(ConsentMissing)
        VOITHER_NAME(NothingToShow)
        VOITHER_NAME(InvalidEvent)
        VOITHER_NAME(LanguageUnavailable)
        VOITHER_NAME(ResourceDamaged)
        VOITHER_NAME(ProgramMissing)
        VOITHER_NAME(ProgramFailed)
        VOITHER_NAME(EngineNotConfigured)
        VOITHER_NAME(EngineUnsuitable)
        VOITHER_NAME(EngineFailed)
        VOITHER_NAME(EngineUnreachable)
        VOITHER_NAME(EngineDenied)
        VOITHER_NAME(EngineTooLarge)
        VOITHER_NAME(EngineTimedOut)
        VOITHER_NAME(EngineAnswerUnusable)
        VOITHER_NAME(AddressNotAllowed)
        VOITHER_NAME(ModelUnsuitable)
        VOITHER_NAME(ModelDamaged)
        VOITHER_NAME(Cancelled)
#undef VOITHER_NAME
    }
    return "Unknown";
}

tl::unexpected<Error> failure(ErrorCode code, std::string subject, std::string place, std::string detail)
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(place), std::move(detail)});
}

} // namespace voither::base
