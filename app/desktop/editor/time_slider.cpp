// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/time_slider.h"

#include "app/desktop/editor/revision_bar.h"
#include "app/desktop/editor/revision_view.h"

#include <chrono>
#include <utility>

namespace ca {

namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 16ms;

} // namespace

TimeSlider::TimeSlider(Theme& theme, QWidget* owner)
    : QObject(owner), m_bar(new RevisionBar(theme, owner)), m_view(new RevisionView(theme, owner))
{
    m_bar->hide();
    m_view->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kFrame);
    connect(&m_soon, &QTimer::timeout, this, &TimeSlider::want);
    connect(m_bar, &RevisionBar::chosenChanged, this, [this] {
        if (m_open && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(m_bar, &RevisionBar::closed, this, &TimeSlider::close);
    connect(m_bar, &RevisionBar::restoreWanted, this, [this] {
        const RevisionMark* mark = m_bar->chosen();
        if (m_old && mark != nullptr && mark->revision.id == m_old->id) { // what is seen is what is restored
            const QString text = m_old->text; // which closing would take away
            emit restoreWanted(text);
        }
    });
}

void TimeSlider::open(const QString& file, const QString& language, const QString& present)
{
    m_file = file;
    m_language = language;
    m_present = present;
    m_old.reset();
    m_open = true;
    m_bar->setMarks({});
    show(compareTexts(present.toUtf8(), present.toUtf8()));
    m_bar->describeNothing();
    m_bar->show();
    m_view->show();
    emit revisionsWanted(file);
    m_bar->line().setFocus();
}

void TimeSlider::close()
{
    if (std::exchange(m_open, false)) {
        m_soon.stop();
        m_old.reset();
        m_bar->hide();
        m_view->hide();
        emit closed();
    }
}

void TimeSlider::setRevisions(std::vector<RevisionMark> marks)
{
    if (m_open) {
        m_bar->setMarks(std::move(marks));
    }
}

void TimeSlider::want()
{
    const RevisionMark* mark = m_bar->chosen();
    if (m_open && mark != nullptr && (!m_old || m_old->id != mark->revision.id)) {
        emit textWanted(mark->revision.id);
    }
}

void TimeSlider::setText(qint64 id, const QString& text)
{
    const RevisionMark* mark = m_bar->chosen();
    if (!m_open || mark == nullptr || mark->revision.id != id) {
        return;
    }
    m_old = {id, text};
    if (m_comparing) {
        m_again = true;
    } else {
        compare();
    }
}

void TimeSlider::compare()
{
    m_comparing = true;
    m_errands.run([old = m_old->text.toUtf8(), present = m_present.toUtf8()] { return compareTexts(old, present); },
                  [this](TextComparison comparison) {
                      m_comparing = false;
                      if (!m_open || !m_old) {
                          m_again = false;
                      } else if (std::exchange(m_again, false)) {
                          compare();
                      } else {
                          m_bar->describe(comparison);
                          show(std::move(comparison));
                      }
                  });
}

void TimeSlider::show(TextComparison comparison)
{
    m_view->present(m_language, std::move(comparison));
}

} // namespace ca
