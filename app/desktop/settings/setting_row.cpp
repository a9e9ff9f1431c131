// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/setting_row.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/row_text.h"
#include "app/desktop/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ca {

SettingRow::SettingRow(const Setting& setting, const Theme& theme, Preferences& preferences, const std::vector<Offer>& offers,
                       QWidget* parent)
    : QWidget(parent), m_setting(setting), m_theme(theme), m_preferences(preferences), m_offers(offers),
      m_control(makeControl(setting, theme, offers, this)), m_reset(new IconButton(theme, "reset", {}, this)), m_note(new QWidget(this)),
      m_sign(new QLabel(m_note)), m_noteText(wrapped({}, "small", m_note))
{
    layOut();
    m_control->field().setAccessibleName(translated(setting.label));
    connect(m_control, &SettingControl::edited, this, [this](const QVariant& value) {
        m_preferences.set(m_setting.key, value);
        follow(); // also what was not taken
    });
    connect(m_reset, &IconButton::clicked, this, [this] {
        m_control->field().setFocus(); // the arrow goes
        m_preferences.reset(m_setting.key);
    });
    connect(&preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == m_setting.key) {
            follow();
        }
    });
    connect(&theme, &Theme::changed, this, &SettingRow::follow);
    follow();
}

void SettingRow::layOut()
{
    QSizePolicy place = m_reset->sizePolicy();
    place.setRetainSizeWhenHidden(true); // so that nothing jumps
    m_reset->setSizePolicy(place);
    m_reset->setIconSize({14, 14});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 10, 10);
    row->setSpacing(6);
    if (m_setting.kind == Setting::Kind::Folders) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(text());
        column->addWidget(m_control);
        row->addLayout(column, 1);
    } else {
        row->addWidget(text(), 1);
        row->addSpacing(12);
        row->addWidget(m_control, 0, Qt::AlignVCenter);
    }
    row->addWidget(m_reset, 0, m_setting.kind == Setting::Kind::Folders ? Qt::AlignTop : Qt::AlignVCenter);
}

QWidget* SettingRow::text()
{
    auto* words = new RowText(translated(m_setting.label), translated(m_setting.hint), this);
    auto* note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 2, 0, 0);
    note->setSpacing(6);
    note->addWidget(m_sign, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    words->column()->addWidget(m_note);
    return words;
}

void SettingRow::follow()
{
    const QString key = m_setting.key;
    const bool locked = m_preferences.isLocked(key);
    m_control->setValue(m_preferences.value(key));
    m_control->setEnabled(!locked);
    m_reset->setVisible(!locked && !m_preferences.isDefault(key));
    const QString fallback = wordOf(m_preferences.fallback(key));
    m_reset->setName(fallback.isEmpty() ? tr("Back to the default") : tr("Back to the default: %1").arg(fallback));
    showNote(locked, m_preferences.waitsForStart(key));
}

void SettingRow::showNote(bool locked, bool waits)
{
    const QString owner = m_preferences.owner();
    const QString who = owner.isEmpty() ? tr("Set for everybody on this machine") : tr("Set by %1").arg(owner);
    const QString when = waits ? tr("Restart CodeArena, so that this counts.") : tr("Read when CodeArena starts.");
    m_note->setVisible(locked || m_setting.atStart);
    m_noteText->setText(locked ? who : when);
    m_sign->setVisible(locked || waits);
    const QIcon sign = locked ? m_theme.icon("lock", &Tokens::muted) : m_theme.icon("info", &Tokens::accent);
    m_sign->setPixmap(sign.pixmap(QSize(14, 14), devicePixelRatioF()));
    QWidget& field = m_control->field();
    field.setAccessibleDescription(QStringList{translated(m_setting.hint), locked || m_setting.atStart ? m_noteText->text() : QString()}
                                       .join(' ')
                                       .trimmed());
    if (m_setting.kind != Setting::Kind::Folders) {
        field.setToolTip(locked ? who : translated(m_setting.label));
    }
}

QString SettingRow::wordOf(const QVariant& value) const
{
    switch (m_setting.kind) {
    case Setting::Kind::Switch:
        return value.toBool() ? tr("on") : tr("off");
    case Setting::Kind::Number: {
        const bool least = value.toInt() == m_setting.least && *m_setting.leastWord != '\0';
        return least ? translated(m_setting.leastWord) : (value.toString() + ' ' + translated(m_setting.unit)).trimmed();
    }
    case Setting::Kind::Choice:
        for (const SettingOption& option : m_setting.options) {
            if (value == option.value) {
                return translated(option.label);
            }
        }
        break;
    case Setting::Kind::Offered:
        for (const Offer& offer : m_offers) {
            if (value == offer.value) {
                return offer.label;
            }
        }
        break;
    case Setting::Kind::Text:
    case Setting::Kind::Folders:
        break;
    }
    return value.toStringList().join(", ");
}

QString SettingRow::words() const
{
    QStringList all{translated(m_setting.section), translated(m_setting.label), translated(m_setting.hint), QString(m_setting.key)};
    for (const SettingOption& option : m_setting.options) {
        all << translated(option.label);
    }
    for (const Offer& offer : m_offers) {
        all << offer.label;
    }
    return all.join('\n');
}

} // namespace ca
