// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/machine/machine_page.h"

#include "app/desktop/machine/finding_row.h"
#include "app/desktop/machine/image_row.h"
#include "app/desktop/machine/machine_check.h"
#include "app/desktop/machine/sample_trial.h"
#include "app/desktop/run/run_words.h"
#include "app/desktop/widgets/progress_strip.h"
#include "app/link/record_words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ca {

namespace {

constexpr int kWidth = 720;
constexpr const char* kProblem = "two-sum";
constexpr const char* kLanguage = "python";

QLabel* label(const QString& text, const char* look)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QPushButton* button(const QString& text, const char* look)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    setLook(button, look);
    return button;
}

/// Why all are missing, as when Docker does not answer; it is said once then. Empty when there is no such reason.
std::string commonReason(const std::vector<ImageStatus>& images)
{
    const auto missesLikeTheFirst = [&](const ImageStatus& image) {
        return image.state == ImageStatus::State::Missing && image.detail == images.front().detail;
    };
    return !images.empty() && std::all_of(images.begin(), images.end(), missesLikeTheFirst) ? images.front().detail : std::string();
}

} // namespace

MachinePage::MachinePage(const Theme& theme, MachineCheck& check, SampleTrial& trial, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_check(check), m_trial(trial), m_column(new QVBoxLayout), m_title(label({}, "title")),
      m_sentence(label({}, "muted")), m_leave(button(tr("Go to the problems"), "primary"))
{
    setWidgetResizable(true);
    setAccessibleName(tr("This machine"));
    setFocusProxy(m_leave); // the way on is one key away
    layOut();
    setFirstStart(false);
    connect(&check, &MachineCheck::examined, this, &MachinePage::showFindings);
    connect(&check, &MachineCheck::imagesListed, this, &MachinePage::showImages);
    connect(&check, &MachineCheck::imagesFailed, m_imagesFault, &QLabel::setText);
    connect(&check, &MachineCheck::progress, this,
            [this](const QString& language, const ImageProgress& step) { m_images[language]->showProgress(step); });
    connect(&check, &MachineCheck::built, this, [this](const QString& language) {
        m_images[language]->endBuild({});
        setBuilding({});
    });
    connect(&check, &MachineCheck::buildFailed, this, [this](const QString& language, const QString& message, bool cancelled) {
        m_images[language]->endBuild(cancelled ? tr("Cancelled") : message);
        setBuilding({});
    });
    connect(&trial, &SampleTrial::testFinished, this, &MachinePage::showTest);
    connect(&trial, &SampleTrial::finished, this, &MachinePage::showResult);
    connect(&trial, &SampleTrial::failed, this, [this](const QString& message) { endTrial("bad", tr("Could not be tried"), message); });
    connect(m_leave, &QPushButton::clicked, this, &MachinePage::left);
}

void MachinePage::layOut()
{
    auto* page = new QWidget(this);
    setLook(page, "surface");
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(24, 28, 24, 28);
    auto* middle = new QWidget(page);
    middle->setMaximumWidth(kWidth);
    middle->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    addHead();
    addMachine();
    addLanguages();
    addTrial();
    m_column->addStretch(1);
    setWidget(page);
}

void MachinePage::addHead()
{
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    row->addWidget(m_leave, 0, Qt::AlignTop);
    m_column->addLayout(row);
}

QVBoxLayout* MachinePage::addCard(const QString& title, const QString& sentence)
{
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    column->addWidget(label(title, "heading"));
    column->addWidget(label(sentence, "muted"));
    column->addSpacing(4);
    m_column->addWidget(card);
    return column;
}

void MachinePage::addMachine()
{
    QVBoxLayout* card = addCard(tr("Sandbox"), tr("Programs run shut away from your files and from the network."));
    m_looking = new ProgressStrip(m_theme, tr("Looking at this machine"));
    m_looking->setFraction(-1);
    card->addWidget(m_looking);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(0);
    card->addLayout(m_findings);
}

void MachinePage::addLanguages()
{
    QVBoxLayout* card = addCard(tr("Languages"), tr("Each has an image with its compiler. Build those that you want to use; one is enough."));
    m_imagesFault = label({}, "warn");
    card->addWidget(m_imagesFault);
    for (const auto& language : m_check.languages().all()) {
        const QString id = QString::fromStdString(language->id);
        auto* row = new ImageRow(m_theme, id, QString::fromStdString(language->name));
        connect(row, &ImageRow::cancelPressed, &m_check, &MachineCheck::cancelBuild);
        connect(row, &ImageRow::buildPressed, this, [this](const QString& wanted) {
            setBuilding(wanted);
            m_check.build(wanted, ImageSource::Debootstrap);
        });
        m_images[id] = row;
        card->addWidget(row);
    }
}

void MachinePage::addTrial()
{
    QVBoxLayout* card = addCard(tr("A first solution"), tr("Two Sum, solved in Python, judged here as yours will be."));
    auto* row = new QHBoxLayout;
    m_try = button(tr("Judge it"), "plain");
    m_verdict = label({}, "heading");
    m_verdict->setWordWrap(false);
    m_verdictDetail = label({}, "muted");
    row->addWidget(m_try);
    row->addSpacing(8);
    row->addWidget(m_verdict);
    row->addWidget(m_verdictDetail, 1);
    m_trialProgress = new ProgressStrip(m_theme, tr("Judging"));
    m_trialProgress->hide();
    card->addLayout(row);
    card->addWidget(m_trialProgress);
    connect(m_try, &QPushButton::clicked, this, &MachinePage::tryIt);
}

void MachinePage::setFirstStart(bool first)
{
    m_title->setText(first ? tr("Welcome to CodeArena") : tr("This machine"));
    m_sentence->setText(first ? tr("This is what your programs will run in. Nothing of it has to be done now: problems can be read without.")
                              : tr("What programs run in, and which languages are ready."));
    m_leave->setText(first ? tr("Skip to the problems") : tr("Go to the problems"));
    m_leave->setAccessibleName(m_leave->text());
}

void MachinePage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (!m_looked) {
        look();
    }
}

void MachinePage::look()
{
    m_looked = true;
    m_looking->show();
    m_check.examine();
    m_check.listImages();
}

void MachinePage::showFindings(const std::vector<Finding>& findings)
{
    m_looked = true;
    m_looking->hide();
    while (QLayoutItem* item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding& finding : findings) {
        if (finding.image.empty()) { // images have rows of their own
            m_findings->addWidget(new FindingRow(m_theme, finding));
        }
    }
}

void MachinePage::showImages(const std::vector<ImageStatus>& images)
{
    const std::string reason = commonReason(images);
    m_imagesFault->setText(QString::fromStdString(reason));
    m_imagesFault->setVisible(!reason.empty());
    for (ImageStatus image : images) {
        if (image.detail == reason) {
            image.detail.clear();
        }
        if (ImageRow* row = m_images.value(QString::fromStdString(image.language))) {
            row->showStatus(image);
        }
    }
}

void MachinePage::setBuilding(const QString& language)
{
    for (ImageRow* row : std::as_const(m_images)) {
        row->setBusyElsewhere(!language.isEmpty());
    }
    if (!language.isEmpty()) {
        m_images[language]->showProgress({tr("Beginning").toStdString(), -1});
    }
}

void MachinePage::tryIt()
{
    if (m_trial.isRunning()) {
        m_trial.cancel();
        return;
    }
    m_passed = 0;
    m_try->setText(tr("Stop"));
    m_verdict->clear();
    m_verdictDetail->clear();
    m_trialProgress->setFraction(-1);
    m_trialProgress->show();
    m_trial.start(kProblem, kLanguage);
}

void MachinePage::showTest(const TestResult& result, int tests)
{
    m_passed += result.verdict == Verdict::Accepted ? 1 : 0;
    m_trialProgress->setFraction(tests > 0 ? double(m_passed) / tests : -1);
    m_verdictDetail->setText(tr("%1 of %n tests", nullptr, tests).arg(m_passed));
}

void MachinePage::showResult(const SubmissionResult& result, const QString& sandbox)
{
    const bool accepted = result.verdict == Verdict::Accepted;
    const QString detail = accepted ? tr("%1 of %n tests, %2 at most, in %3", nullptr, static_cast<int>(result.total))
                                          .arg(result.passed)
                                          .arg(runs::readable(result.slowestCpu), sandbox)
                                    : QString::fromStdString(result.message);
    endTrial(accepted ? "ok" : "bad", verdictWord(result.verdict), detail);
    if (accepted) {
        m_leave->setText(tr("Start practising"));
        m_leave->setAccessibleName(m_leave->text());
    }
}

void MachinePage::endTrial(const char* look, const QString& verdict, const QString& detail)
{
    m_trialProgress->hide();
    m_try->setText(tr("Judge it again"));
    m_try->setAccessibleName(m_try->text());
    setLook(m_verdict, look);
    m_verdict->setText(verdict);
    m_verdictDetail->setText(detail);
}

} // namespace ca
