// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Looking back at what a file was: the bar with the line of time, the old text below it. It keeps no texts: it asks for them.
#pragma once

#include "app/desktop/editor/revision_mark.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/errands.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace ca {

class RevisionBar;
class RevisionView;
struct EditorPreferences;
struct TextComparison;

class TimeSlider final : public QObject {
    Q_OBJECT

public:
    TimeSlider(Theme& theme, QWidget* owner);

    [[nodiscard]] RevisionBar& bar() const { return *m_bar; } // to be laid out by the owner; hidden while closed
    [[nodiscard]] RevisionView& view() const { return *m_view; }

    /// Of a file with this text now; revisionsWanted() follows.
    void open(const QString& file, const QString& language, const QString& present);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const QString& file() const { return m_file; }

    // Answers to what was wanted. What nobody waits for any more is ignored.
    void setRevisions(std::vector<RevisionMark> marks);
    void setText(qint64 id, const QString& text);

signals:
    void revisionsWanted(const QString& file);
    void textWanted(qint64 id);
    void restoreWanted(const QString& text);
    void closed();

private:
    void want();
    void compare();
    void show(TextComparison comparison);

    struct Shown {
        qint64 id = 0;
        QString text;
    };

    RevisionBar* m_bar;
    RevisionView* m_view;
    Errands m_errands;
    QTimer m_soon; // while the slider is dragged, one text a frame is enough
    QString m_file;
    QString m_language;
    QString m_present;
    std::optional<Shown> m_old; // the text that was last told
    bool m_open = false;
    bool m_comparing = false;
    bool m_again = false; // another text came meanwhile
};

} // namespace ca
