// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The image of a language: whether it is there, and a button to build it, with progress and cancel.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ca {

struct ImageProgress;
struct ImageStatus;
class ElidedLabel;
class ProgressStrip;

class ImageRow : public QWidget {
    Q_OBJECT

public:
    ImageRow(const Theme& theme, const QString& language, const QString& name, QWidget* parent = nullptr);

    void showStatus(const ImageStatus& status);
    void showProgress(const ImageProgress& progress);
    /// The build ended; says why when it did not succeed.
    void endBuild(const QString& why);
    /// Another image is being built: this one has to wait.
    void setBusyElsewhere(bool busy);

signals:
    void buildPressed(const QString& language);
    void cancelPressed();

private:
    void press();
    void setBuilding(bool building);
    void showSign();

    const Theme& m_theme;
    QString m_language;
    bool m_ready = false;
    bool m_building = false;
    QLabel* m_sign;
    ElidedLabel* m_detail;
    ProgressStrip* m_progress;
    QPushButton* m_button;
};

} // namespace ca
