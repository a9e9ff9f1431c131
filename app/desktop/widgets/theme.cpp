// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/theme.h"

#include "app/desktop/widgets/fonts.h"
#include "app/desktop/widgets/icons.h"
#include "app/desktop/widgets/palette.h"
#include "app/desktop/widgets/style_sheet.h"
#include "app/desktop/widgets/system_scheme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

namespace ca {

namespace {

constexpr double kTextPoints = 9.75; // 13 px at 96 dpi

QFont sized(const char* family, double points)
{
    QFont font(QString::fromLatin1(family));
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Theme::Theme(QObject* parent, Choice choice) : QObject(parent), m_tokens(std::make_shared<Tokens>()), m_choice(choice)
{
    SystemScheme::notePlatform();
    registerTextFonts();
    follow(choice);
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    apply();
}

Theme::~Theme() = default;

void Theme::choose(Choice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    follow(choice);
    apply();
}

void Theme::setTextScale(double scale)
{
    const double wanted = std::clamp(scale, 0.7, 2.5);
    if (!qFuzzyCompare(wanted, m_scale)) {
        m_scale = wanted;
        apply();
    }
}

void Theme::setCodeFamily(const QString& family)
{
    if (family != m_codeFamily) {
        m_codeFamily = family;
        emit changed();
    }
}

void Theme::follow(Choice choice)
{
    if (choice != Choice::System) {
        m_system.reset();
        return;
    }
    m_system = std::make_unique<SystemScheme>();
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::apply);
}

bool Theme::wantsDark() const
{
    return m_system ? m_system->dark() : m_choice != Choice::Light;
}

void Theme::apply()
{
    *m_tokens = wantsDark() ? darkTokens() : lightTokens();
    QApplication::setFont(textFont());
    QApplication::setPalette(paletteOf(*m_tokens));
    qApp->setStyleSheet(styleSheetOf(*m_tokens, m_scale));
    emit changed();
}

QFont Theme::textFont() const
{
    return sized(kTextFamily, kTextPoints * m_scale);
}

QFont Theme::smallFont() const
{
    return sized(kTextFamily, kTextPoints * m_scale * 0.87);
}

QFont Theme::headingFont() const
{
    QFont font = sized(kTextFamily, kTextPoints * m_scale * 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::codeFont() const
{
    QFont font = sized(kCodeFamily, kTextPoints);
    if (!m_codeFamily.isEmpty()) {
        font.setFamilies({m_codeFamily, kCodeFamily});
    }
    font.setFixedPitch(true);
    font.setStyleHint(QFont::Monospace);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
    return font;
}

QFont Theme::mathFont() const
{
    registerMathFonts();
    return sized(kMathFamily, kTextPoints * m_scale * 1.1);
}

QIcon Theme::icon(const QString& name) const
{
    return QIcon(new TintedIcon(name, m_tokens));
}

QIcon Theme::icon(const QString& name, QColor Tokens::*colour) const
{
    return QIcon(new TintedIcon(name, m_tokens, colour));
}

QColor Theme::colourOfDifficulty(const QString& difficulty) const
{
    const QString word = difficulty.toLower();
    return word == "easy" ? m_tokens->easy : word == "medium" ? m_tokens->medium : word == "hard" ? m_tokens->hard : m_tokens->muted;
}

void setLook(QWidget* widget, const char* look)
{
    if (widget->property("look").toByteArray() == look) {
        return;
    }
    widget->setProperty("look", QByteArray(look));
    if (widget->testAttribute(Qt::WA_WState_Polished)) { // the sheet's choice was made already: make it again
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
}

} // namespace ca
