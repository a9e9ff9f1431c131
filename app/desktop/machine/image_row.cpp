// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/machine/image_row.h"

#include "app/compose/workshop.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/desktop/widgets/progress_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ca {

namespace {

QString worded(ImageStatus::State state)
{
    switch (state) {
    case ImageStatus::State::Ready:
        return ImageRow::tr("Ready");
    case ImageStatus::State::Stale:
        return ImageRow::tr("Built from an older recipe");
    case ImageStatus::State::WrongArchitecture:
        return ImageRow::tr("Built for another kind of processor");
    case ImageStatus::State::Missing:
        break;
    }
    return ImageRow::tr("Not built");
}

} // namespace

ImageRow::ImageRow(const Theme& theme, const QString& language, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_language(language), m_sign(new QLabel(this)), m_detail(new ElidedLabel({}, this)),
      m_progress(new ProgressStrip(theme, tr("Building %1").arg(name), this)), m_button(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    setMinimumHeight(38); // as high without its button
    row->setSpacing(12);
    auto* title = new QLabel(name, this);
    setLook(title, "strong");
    title->setMinimumWidth(120);
    setLook(m_detail, "muted");
    m_progress->setFixedWidth(140);
    m_progress->hide();
    row->addWidget(m_sign);
    row->addWidget(title);
    row->addWidget(m_detail, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    m_button->setMinimumWidth(84);
    setAccessibleName(name);
    connect(m_button, &QPushButton::clicked, this, &ImageRow::press);
    connect(&theme, &Theme::changed, this, &ImageRow::showSign);
    setBuilding(false);
}

void ImageRow::press()
{
    if (m_building) {
        m_button->setEnabled(false);
        m_detail->setFullText(tr("Stopping..."));
        emit cancelPressed();
    } else {
        emit buildPressed(m_language);
    }
}

void ImageRow::showStatus(const ImageStatus& status)
{
    m_ready = status.state == ImageStatus::State::Ready;
    if (!m_building) {
        const QString detail = QString::fromStdString(status.detail);
        m_detail->setFullText(detail.isEmpty() ? worded(status.state) : worded(status.state) + ", " + detail);
        setBuilding(false);
    }
}

void ImageRow::showProgress(const ImageProgress& progress)
{
    setBuilding(true);
    m_progress->setFraction(progress.fraction);
    m_detail->setFullText(QString::fromStdString(progress.step));
}

void ImageRow::endBuild(const QString& why)
{
    setBuilding(false);
    if (!why.isEmpty()) {
        m_detail->setFullText(why);
    }
}

void ImageRow::setBusyElsewhere(bool busy)
{
    if (!m_building) {
        m_button->setEnabled(!busy);
    }
}

void ImageRow::setBuilding(bool building)
{
    m_building = building;
    m_progress->setVisible(building);
    m_button->setEnabled(true);
    m_button->setVisible(building || !m_ready);
    m_button->setText(building ? tr("Cancel") : tr("Build"));
    m_button->setAccessibleName((building ? tr("Cancel %1") : tr("Build %1")).arg(accessibleName()));
    m_button->setToolTip(m_button->accessibleName());
    showSign();
}

void ImageRow::showSign()
{
    const QIcon sign = m_ready ? m_theme.icon("check", &Tokens::ok) : m_theme.icon("circle", &Tokens::faint);
    m_sign->setPixmap(sign.pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace ca
