// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <span>

namespace voither::ui {

/// A diagnosis as lists write it, with the usual pair of codes (approximate).
struct Diagnosis {
    const char* icd11;
    const char* icd10;
    const char* name; // short, in the source language
};
/// Those usual in the service, by code.
std::span<const Diagnosis> usualDiagnoses();

/// "6A70 Depressivo"; the code alone when it is none of the usual ones.
QString diagnosisText(const QString& icd11);
/// The short name; empty when the code is none of the usual ones.
QString diagnosisName(const QString& icd11);
/// Of the usual pair; empty when there is none.
QString icd10Of(const QString& icd11);

/// Has it the form of an ICD-11 code (stem, extension after a dot, clusters)?
bool isIcd11(const QString& code);

/// Codes of the usual diagnoses whose code begins or whose name has a word beginning with the text; accents ignored.
QStringList diagnosesLike(const QString& text, int most);

} // namespace voither::ui
