// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace voither::base {

/// Every way in which an operation can be refused. Each code has a sentence that says what happened and one that
/// says what to do, in every language of the interface: translations/messages.<tag>.json. A test holds the two
/// lists together, so a new code without its words does not pass.
enum class ErrorCode {
    // files and folders
    FileNotFound,
    PermissionDenied,
    NotARegularFile,
    DiskFull,
    ReadFailed,
    WriteFailed,
    FileTooLarge,
    // input that a person chose
    EmptyInput,
    UnknownAudioFormat,
    DamagedAudio,
    NoAudioStream,
    UnknownTranscriptFormat,
    DamagedTranscript,
    InvalidUtf8,
    ValueOutOfRange,
    NoPatientSpeech,
    InvalidIdentifier,
    InvalidDate,
    InvalidArgument,
    // keys and users
    UserUnknown,
    WrongPassphrase,
    WrongRecoveryCode,
    WeakPassphrase,
    NotEnoughMemory,
    TooManyAttempts,
    KeyringDamaged,
    KeyMissing,
    Locked,
    DecryptionFailed,
    // the site's data folder
    SiteExists,
    NotASite,
    SiteInUse,
    DatabaseDamaged,
    NewerFormat,
    ObjectDamaged,
    ObjectTruncated,
    StorageFailed,
    // the record
    VersionConflict,
    DuplicatePerson,
    PersonUnknown,
    SessionUnknown,
    ConsentMissing,
    NothingToShow,
    InvalidEvent,
    // resources of the program
    LanguageUnavailable,
    ResourceDamaged,
    ProgramMissing,
    ProgramFailed,
    // transcription engines and their models
    EngineNotConfigured,
    EngineUnsuitable,
    EngineFailed,
    EngineUnreachable,
    EngineDenied,
    EngineTooLarge,
    EngineTimedOut,
    EngineAnswerUnusable,
    AddressNotAllowed,
    ModelUnsuitable,
    ModelDamaged,
    // the person at the keyboard
    Cancelled,
};

/// The stable name of a code, as used in message catalogues and in `--json` output, for example "WrongPassphrase".
std::string_view name(ErrorCode code);

/// Why something was refused. Holds no personal data: `subject` is a file or a thing's name as the user gave it,
/// `place` where in it ("line 12", "byte 4096"), `detail` a technical cause for the log and for support.
struct Error {
    ErrorCode code;
    std::string subject;
    std::string place;
    std::string detail;
};

template <class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a refusal from a function that gives a Result.
tl::unexpected<Error> failure(ErrorCode code, std::string subject = {}, std::string place = {},
                              std::string detail = {});

} // namespace voither::base
