// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// This machine: what programs run in, which languages are ready, and a first solution Accepted. The first start opens with it.
//
// It blocks nothing: whoever wants to read problems leaves it at any time, and what was begun goes on.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QHash>
#include <QScrollArea>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ca {

struct Finding;
struct ImageStatus;
struct SubmissionResult;
struct TestResult;
class ImageRow;
class MachineCheck;
class ProgressStrip;
class SampleTrial;

class MachinePage : public QScrollArea {
    Q_OBJECT

public:
    /// Both outlive the page, or die with it.
    MachinePage(const Theme& theme, MachineCheck& check, SampleTrial& trial, QWidget* parent = nullptr);

    /// Looks at everything; what is known already stays to be seen meanwhile.
    void look();
    /// Says hello above it all.
    void setFirstStart(bool first);

signals:
    void left(); // the user wants to get to the problems

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void addHead();
    void addMachine();
    void addLanguages();
    void addTrial();
    QVBoxLayout* addCard(const QString& title, const QString& sentence);
    void showFindings(const std::vector<Finding>& findings);
    void showImages(const std::vector<ImageStatus>& images);
    void setBuilding(const QString& language);
    void tryIt();
    void showTest(const TestResult& result, int tests);
    void showResult(const SubmissionResult& result, const QString& sandbox);
    void endTrial(const char* look, const QString& verdict, const QString& detail);

    const Theme& m_theme;
    MachineCheck& m_check;
    SampleTrial& m_trial;
    bool m_looked = false;
    int m_passed = 0;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_sentence;
    QVBoxLayout* m_findings = nullptr;
    ProgressStrip* m_looking = nullptr;
    QHash<QString, ImageRow*> m_images;
    QLabel* m_imagesFault = nullptr;
    QPushButton* m_try = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_verdictDetail = nullptr;
    ProgressStrip* m_trialProgress = nullptr;
    QPushButton* m_leave;
};

} // namespace ca
