// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPoint>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <vector>

#include "extraction/measurement.h"
#include "transcript/edit.h"
#include "transcript/transcript.h"

namespace voither::ui {

/// A stretch of a segment's text as QML counts it, in UTF-16 units.
struct TextRange {
    int begin = 0;
    int end = 0;
};

/// A word of a segment.
struct SpokenWord : TextRange {
    double startTime = 0; // seconds
    double endTime = 0;
    bool uncertain = false;
};

/// What pulled the chosen measure in a segment.
struct EvidenceMark : TextRange {
    bool up = false;
};

/// A segment as it is drawn.
struct SegmentView {
    QString text;
    std::vector<SpokenWord> words;
    std::vector<EvidenceMark> evidence;
    std::vector<TextRange> found; // by the search
};

/// A session's transcript, segment by segment, with what is uncertain, what is being heard, what was found and what
/// made the chosen measure. Every place in it is a segment and a word, -1 where there is none.
class TranscriptModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("its screen's controller has one")
    Q_PROPERTY(int count READ count NOTIFY contentChanged)
    Q_PROPERTY(bool hasTimes READ hasTimes NOTIFY contentChanged)
    Q_PROPERTY(int uncertainWords READ uncertainWords NOTIFY contentChanged)
    /// The speakers' names, in order of their first segment.
    Q_PROPERTY(QStringList speakers READ speakers NOTIFY contentChanged)
    /// Whose voice is whose was supposed by the program.
    Q_PROPERTY(bool rolesGuessed READ rolesGuessed NOTIFY contentChanged)
    /// What is being heard, in seconds; negative when nothing is.
    Q_PROPERTY(double position READ position WRITE setPosition NOTIFY positionChanged)
    Q_PROPERTY(int playingSegment READ playingSegment NOTIFY playingChanged)
    /// Where the keyboard is.
    Q_PROPERTY(int cursorSegment READ cursorSegment NOTIFY cursorChanged)
    Q_PROPERTY(int cursorWord READ cursorWord NOTIFY cursorChanged)
    Q_PROPERTY(QString searchText READ searchText NOTIFY searchChanged)
    Q_PROPERTY(int foundPlaces READ foundPlaces NOTIFY searchChanged)
    /// Counted from 1; 0 before the first step.
    Q_PROPERTY(int foundPlace READ foundPlace NOTIFY searchChanged)

public:
    enum Role {
        SpeakerRole = Qt::UserRole, // as people call it
        SpeakerNameRole,            // as the transcript names it
        VoiceRole,                  // "patient", "therapist", "other"
        StartRole,                  // seconds
        TextRole,
        UncertainRole, // number of uncertain words
        PlayingRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setTranscript(transcript::Transcript transcript);
    const transcript::Transcript& transcript() const { return m_transcript; }
    /// Spans whose words are not those of the transcript any more are left out.
    void setEvidence(const std::vector<extraction::EvidenceSpan>& spans);

    int count() const { return static_cast<int>(m_views.size()); }
    bool hasTimes() const { return m_transcript.hasTimes; }
    bool rolesGuessed() const { return m_transcript.rolesGuessed; }
    int uncertainWords() const { return m_uncertain; }
    QStringList speakers() const;
    double position() const { return m_position; }
    void setPosition(double seconds);
    int playingSegment() const { return m_playing.x(); }
    int playingWord() const { return m_playing.y(); }
    int cursorSegment() const { return m_cursor.x(); }
    int cursorWord() const { return m_cursor.y(); }
    QString searchText() const { return QString::fromStdString(m_search.text); }
    int foundPlaces() const { return static_cast<int>(m_found.size()); }
    int foundPlace() const { return m_foundIndex + 1; }
    const transcript::TextSearch& searched() const { return m_search; }
    const SegmentView& view(int segment) const { return m_views[static_cast<std::size_t>(segment)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void setCursor(int segment, int word);
    /// Moves the cursor to the next word of the transcript, or the one before.
    void stepWord(int step);
    /// Moves the cursor to the next uncertain word, or the one before. False when there is none.
    bool nextUncertain(bool backwards = false);
    /// Seconds at which a word begins; of the segment where `word` is -1.
    double timeOf(int segment, int word) const;
    /// The word in which a character of a segment stands, or which follows it.
    int wordAt(int segment, int character) const;
    /// The first character of a word; 0 for none.
    int wordStart(int segment, int word) const;
    /// Whose voice a speaker's is: "patient", "therapist", "other".
    QString voiceOf(const QString& speaker) const;
    /// Offset in bytes of the segment's text, as core counts.
    int byteOffset(int segment, int character) const;

    void search(const QString& text, bool matchCase, bool wholeWords);
    /// Moves the cursor to the next place, or the one before.
    void nextFound(bool backwards = false);

signals:
    void contentChanged();
    void positionChanged();
    void playingChanged();
    void cursorChanged();
    void searchChanged();
    /// A segment is drawn differently.
    void viewChanged(int segment);

private:
    void findPlaces();
    QPoint placeAt(double seconds) const;
    QPoint uncertainFrom(QPoint place, int step) const;
    void redraw(int segment);

    transcript::Transcript m_transcript;
    std::vector<SegmentView> m_views;
    std::vector<transcript::TextMatch> m_found;
    transcript::TextSearch m_search;
    int m_foundIndex = -1;
    int m_uncertain = 0;
    double m_position = -1;
    QPoint m_playing{-1, -1}; // segment and word
    QPoint m_cursor{-1, -1};
};

} // namespace voither::ui
