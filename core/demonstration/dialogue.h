// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"

namespace voither::demonstration {

/// One turn of a written session. `text` is one line of UTF-8.
struct Turn {
    bool patient = false;
    std::string text;
    double startTime = 0; // seconds, once spoken
    double endTime = 0;
};

/// A session of the project's own writing; nobody said these words.
struct Dialogue {
    std::string name; // of its file, without ending
    std::vector<Turn> turns;

    std::size_t patientWords() const;
};

/// The names of the written sessions in `resources`/samples/<tag>, sorted.
std::vector<std::string> writtenSessions(const std::filesystem::path& resources, std::string_view tag = "pt");

/// Lines that begin with "T:" (therapist) or "P:" (patient); other lines continue the turn before them.
base::Result<Dialogue> readDialogue(const std::filesystem::path& resources, std::string_view name,
                                    std::string_view tag = "pt");

/// WebVTT with voices, `<v Terapeuta>` and `<v Paciente>`, with the turns' times.
std::string toWebVtt(const Dialogue& dialogue);

} // namespace voither::demonstration
