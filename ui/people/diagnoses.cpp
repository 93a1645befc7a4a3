// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/diagnoses.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "projections/fold.h"

namespace voither::ui {

namespace {

constexpr std::array diagnoses{
    Diagnosis{"6A02", "F84", QT_TRANSLATE_NOOP("Diagnoses", "Espectro autista")},
    Diagnosis{"6A05", "F90", QT_TRANSLATE_NOOP("Diagnoses", "TDAH")},
    Diagnosis{"6A20", "F20", QT_TRANSLATE_NOOP("Diagnoses", "Esquizofrenia")},
    Diagnosis{"6A21", "F25", QT_TRANSLATE_NOOP("Diagnoses", "Esquizoafetivo")},
    Diagnosis{"6A23", "F23", QT_TRANSLATE_NOOP("Diagnoses", "Psicótico agudo")},
    Diagnosis{"6A24", "F22", QT_TRANSLATE_NOOP("Diagnoses", "Delirante")},
    Diagnosis{"6A60", "F31", QT_TRANSLATE_NOOP("Diagnoses", "Bipolar I")},
    Diagnosis{"6A70", "F32", QT_TRANSLATE_NOOP("Diagnoses", "Depressivo")},
    Diagnosis{"6A71", "F33", QT_TRANSLATE_NOOP("Diagnoses", "Depressivo recorrente")},
    Diagnosis{"6B00", "F41.1", QT_TRANSLATE_NOOP("Diagnoses", "Ansiedade")},
    Diagnosis{"6B01", "F41.0", QT_TRANSLATE_NOOP("Diagnoses", "Pânico")},
    Diagnosis{"6B20", "F42", QT_TRANSLATE_NOOP("Diagnoses", "Obsessivo-compulsivo")},
    Diagnosis{"6B40", "F43.1", QT_TRANSLATE_NOOP("Diagnoses", "TEPT")},
    Diagnosis{"6B43", "F43.2", QT_TRANSLATE_NOOP("Diagnoses", "Adaptação")},
    Diagnosis{"6C40", "F10", QT_TRANSLATE_NOOP("Diagnoses", "Álcool")},
    Diagnosis{"6C41", "F12", QT_TRANSLATE_NOOP("Diagnoses", "Cannabis")},
    Diagnosis{"6C43", "F11", QT_TRANSLATE_NOOP("Diagnoses", "Opioides")},
    Diagnosis{"6C44", "F13", QT_TRANSLATE_NOOP("Diagnoses", "Sedativos")},
    Diagnosis{"6C45", "F14", QT_TRANSLATE_NOOP("Diagnoses", "Cocaína")},
    Diagnosis{"6D10", "F60", QT_TRANSLATE_NOOP("Diagnoses", "Personalidade")},
};

const Diagnosis* find(const QString& icd11)
{
    const auto found = std::find_if(diagnoses.begin(), diagnoses.end(),
                                    [&icd11](const Diagnosis& each) { return icd11 == QLatin1String(each.icd11); });
    return found == diagnoses.end() ? nullptr : &*found;
}

} // namespace

std::span<const Diagnosis> usualDiagnoses()
{
    return diagnoses;
}

QString diagnosisName(const QString& icd11)
{
    const Diagnosis* usual = find(icd11);
    return usual ? QCoreApplication::translate("Diagnoses", usual->name) : QString();
}

QString diagnosisText(const QString& icd11)
{
    const QString name = diagnosisName(icd11);
    return name.isEmpty() ? icd11 : icd11 + QLatin1Char(' ') + name;
}

QString icd10Of(const QString& icd11)
{
    const Diagnosis* usual = find(icd11);
    return usual ? QString::fromLatin1(usual->icd10) : QString();
}

bool isIcd11(const QString& code)
{
    // No I and O, so that they are not taken for digits (ICD-11 Reference Guide, 2.6.4).
    static const QRegularExpression form(
        QStringLiteral("^[0-9A-HJ-NP-Z][A-HJ-NP-Z][0-9][0-9A-HJ-NP-Z](\\.[0-9A-HJ-NP-Z]{1,2})?$"));
    return form.match(code).hasMatch();
}

QStringList diagnosesLike(const QString& text, int most)
{
    const QString wanted = QString::fromStdString(projections::fold(text.toStdString()));
    QStringList codes;
    for (const Diagnosis& each : diagnoses) {
        const QString code = QString::fromLatin1(each.icd11);
        const QString name = QString::fromStdString(projections::fold(diagnosisName(code).toStdString()));
        const bool like = code.startsWith(wanted, Qt::CaseInsensitive) || name.startsWith(wanted)
            || name.contains(QLatin1Char(' ') + wanted);
        if (!wanted.isEmpty() && like && codes.size() < most) {
            codes.append(code);
        }
    }
    return codes;
}

} // namespace voither::ui
