// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "transcript/transcript.h"

namespace voither::transcript {

/// Where in a label a word has its meaning.
enum class LabelPlace : std::uint8_t { Anywhere, First, Alone };

struct RoleLabel {
    std::string_view word; // folded: lower case without diacritics
    Role role;
    LabelPlace where;
};

/// What transcribers call the voices, in Portuguese, Spanish and English together: a label's language is not known.
inline constexpr RoleLabel roleLabels[] = {
    {"p", Role::Patient, LabelPlace::Alone},
    {"pac", Role::Patient, LabelPlace::Alone},
    {"pct", Role::Patient, LabelPlace::Alone},
    {"paciente", Role::Patient, LabelPlace::Anywhere},
    {"usuario", Role::Patient, LabelPlace::Anywhere},
    {"usuaria", Role::Patient, LabelPlace::Anywhere},
    {"cliente", Role::Patient, LabelPlace::Anywhere},
    {"entrevistado", Role::Patient, LabelPlace::Anywhere},
    {"entrevistada", Role::Patient, LabelPlace::Anywhere},
    {"patient", Role::Patient, LabelPlace::Anywhere},
    {"client", Role::Patient, LabelPlace::Anywhere},
    {"interviewee", Role::Patient, LabelPlace::Anywhere},
    {"participant", Role::Patient, LabelPlace::Alone},
    {"participante", Role::Patient, LabelPlace::Alone},
    {"t", Role::Therapist, LabelPlace::Alone},
    {"ter", Role::Therapist, LabelPlace::Alone},
    {"terap", Role::Therapist, LabelPlace::Alone},
    {"terapeuta", Role::Therapist, LabelPlace::Anywhere},
    {"psi", Role::Therapist, LabelPlace::Alone},
    {"psicologo", Role::Therapist, LabelPlace::Anywhere},
    {"psicologa", Role::Therapist, LabelPlace::Anywhere},
    {"psiquiatra", Role::Therapist, LabelPlace::Anywhere},
    {"psicoterapeuta", Role::Therapist, LabelPlace::Anywhere},
    {"psicanalista", Role::Therapist, LabelPlace::Anywhere},
    {"medico", Role::Therapist, LabelPlace::Anywhere},
    {"medica", Role::Therapist, LabelPlace::Anywhere},
    {"doutor", Role::Therapist, LabelPlace::First},
    {"doutora", Role::Therapist, LabelPlace::First},
    {"doctor", Role::Therapist, LabelPlace::First},
    {"doctora", Role::Therapist, LabelPlace::First},
    {"dr", Role::Therapist, LabelPlace::First},
    {"dra", Role::Therapist, LabelPlace::First},
    {"enfermeiro", Role::Therapist, LabelPlace::Anywhere},
    {"enfermeira", Role::Therapist, LabelPlace::Anywhere},
    {"profissional", Role::Therapist, LabelPlace::Anywhere},
    {"entrevistador", Role::Therapist, LabelPlace::Anywhere},
    {"entrevistadora", Role::Therapist, LabelPlace::Anywhere},
    {"therapist", Role::Therapist, LabelPlace::Anywhere},
    {"psychologist", Role::Therapist, LabelPlace::Anywhere},
    {"psychiatrist", Role::Therapist, LabelPlace::Anywhere},
    {"counselor", Role::Therapist, LabelPlace::Anywhere},
    {"clinician", Role::Therapist, LabelPlace::Anywhere},
    {"interviewer", Role::Therapist, LabelPlace::Anywhere},
    {"mae", Role::Other, LabelPlace::First},
    {"pai", Role::Other, LabelPlace::First},
    {"irmao", Role::Other, LabelPlace::First},
    {"irma", Role::Other, LabelPlace::First},
    {"filho", Role::Other, LabelPlace::First},
    {"filha", Role::Other, LabelPlace::First},
    {"esposo", Role::Other, LabelPlace::First},
    {"esposa", Role::Other, LabelPlace::First},
    {"marido", Role::Other, LabelPlace::First},
    {"companheiro", Role::Other, LabelPlace::First},
    {"companheira", Role::Other, LabelPlace::First},
    {"avo", Role::Other, LabelPlace::First},
    {"familiar", Role::Other, LabelPlace::First},
    {"acompanhante", Role::Other, LabelPlace::Anywhere},
    {"cuidador", Role::Other, LabelPlace::Anywhere},
    {"cuidadora", Role::Other, LabelPlace::Anywhere},
    {"madre", Role::Other, LabelPlace::First},
    {"padre", Role::Other, LabelPlace::First},
    {"mother", Role::Other, LabelPlace::First},
    {"father", Role::Other, LabelPlace::First},
    {"caregiver", Role::Other, LabelPlace::Anywhere},
};

inline constexpr std::string_view firstPersonWords[] = {"eu",   "me",     "mim",    "comigo",  "meu", "minha",
                                                        "meus", "minhas", "yo",     "conmigo", "mi",  "mis",
                                                        "i",    "my",     "myself", "estou"};

inline constexpr std::string_view secondPersonWords[] = {
    "voce", "voces", "vc",  "ce",   "tu",   "te",     "ti",      "contigo", "teu", "tua",  "teus",
    "tuas", "seu",   "sua", "seus", "suas", "senhor", "senhora", "usted",   "you", "your", "yourself"};

} // namespace voither::transcript
