// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/evidence_model.h"

#include <algorithm>
#include <cmath>

#include "base/messages.h"
#include "desktop/wording.h"

namespace voither::ui {

void EvidenceModel::setSpans(std::vector<extraction::EvidenceSpan> spans)
{
    beginResetModel();
    m_spans = std::move(spans);
    m_largest = 0;
    m_up = 0;
    m_down = 0;
    for (const extraction::EvidenceSpan& span : m_spans) {
        m_largest = std::max(m_largest, std::abs(span.contribution));
        m_up += span.contribution > 0 ? 1 : 0;
        m_down += span.contribution < 0 ? 1 : 0;
    }
    endResetModel();
    emit contentChanged();
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spans.size());
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    const extraction::EvidenceSpan& span = m_spans.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return toQString(span.text);
    case LabelRole:
        return toQString(base::say(uiLanguage(), "extraction.labels." + span.label));
    case ContributionRole:
        return span.contribution;
    case ShareRole:
        return m_largest > 0 ? span.contribution / m_largest : 0;
    case StartRole:
        return span.startTime;
    case SegmentRole:
        return static_cast<int>(span.segment);
    default:
        return {};
    }
}

QHash<int, QByteArray> EvidenceModel::roleNames() const
{
    return {{TextRole, "words"},  {LabelRole, "label"},     {ContributionRole, "contribution"},
            {ShareRole, "share"}, {StartRole, "startTime"}, {SegmentRole, "segment"}};
}

} // namespace voither::ui
