// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/intervention_words.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace voither::ui {

QString interventionName(const QString& type)
{
    static constexpr std::array<std::pair<const char*, const char*>, 7> names{{
        {"medication", QT_TRANSLATE_NOOP("Interventions", "Medicação")},
        {"medication_change", QT_TRANSLATE_NOOP("Interventions", "Mudança de medicação")},
        {"therapy_modality", QT_TRANSLATE_NOOP("Interventions", "Modalidade de atendimento")},
        {"group", QT_TRANSLATE_NOOP("Interventions", "Grupo ou oficina")},
        {"plan_review", QT_TRANSLATE_NOOP("Interventions", "Revisão do projeto terapêutico")},
        {"home_visit", QT_TRANSLATE_NOOP("Interventions", "Visita domiciliar")},
        {"crisis_care", QT_TRANSLATE_NOOP("Interventions", "Atenção à crise")},
    }};
    for (const auto& [key, name] : names) {
        if (type == QLatin1String(key)) {
            return QCoreApplication::translate("Interventions", name);
        }
    }
    return type;
}

} // namespace voither::ui
