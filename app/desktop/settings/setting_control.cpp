// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/setting_control.h"

#include "app/desktop/settings/folders_control.h"
#include "app/desktop/settings/toggle.h"
#include "app/desktop/settings/wheel_guard.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ca {

namespace {

constexpr int kFieldLetters = 28;
constexpr int kNumberLetters = 9;
constexpr int kAroundLetters = 44; // arrows and padding of a field, in pixels

class SwitchControl final : public SettingControl {
public:
    SwitchControl(const Theme& theme, QWidget* parent) : SettingControl(parent), m_switch(new Toggle(theme, this))
    {
        place(0);
        connect(m_switch, &Toggle::clicked, this, [this](bool on) { emit edited(on); });
    }

    void setValue(const QVariant& value) override { m_switch->setChecked(value.toBool()); }
    [[nodiscard]] QWidget& field() override { return *m_switch; }

private:
    Toggle* m_switch;
};

class NumberControl final : public SettingControl {
public:
    NumberControl(const Setting& setting, QWidget* parent) : SettingControl(parent), m_number(new QSpinBox(this))
    {
        m_number->setRange(setting.least, setting.most);
        m_number->setSingleStep(setting.most > 100 ? 10 : 1);
        m_number->setKeyboardTracking(false); // not on the way from 1 to 120
        m_number->setSpecialValueText(translated(setting.leastWord));
        if (*setting.unit != '\0') {
            m_number->setSuffix(' ' + translated(setting.unit));
        }
        guardFromWheel(m_number);
        place(kNumberLetters);
        connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { emit edited(number); });
    }

    void setValue(const QVariant& value) override
    {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(value.toInt());
    }
    [[nodiscard]] QWidget& field() override { return *m_number; }

private:
    QSpinBox* m_number;
};

class TextControl final : public SettingControl {
public:
    explicit TextControl(QWidget* parent) : SettingControl(parent), m_text(new QLineEdit(this))
    {
        place(kFieldLetters);
        connect(m_text, &QLineEdit::editingFinished, this, [this] {
            if (m_text->isModified()) {
                m_text->setModified(false);
                emit edited(m_text->text().trimmed());
            }
        });
    }

    void setValue(const QVariant& value) override
    {
        m_text->setText(value.toString());
        m_text->setCursorPosition(0);
    }
    [[nodiscard]] QWidget& field() override { return *m_text; }

private:
    QLineEdit* m_text;
};

class ChoiceControl final : public SettingControl {
public:
    ChoiceControl(const std::vector<Offer>& offers, QWidget* parent) : SettingControl(parent), m_list(new QComboBox(this))
    {
        for (const Offer& offer : offers) {
            m_list->addItem(offer.label, offer.value);
        }
        m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // measures nothing in a dozen scripts
        m_list->setMaxVisibleItems(16);
        guardFromWheel(m_list);
        place(kFieldLetters);
        connect(m_list, &QComboBox::activated, this, [this](int index) { emit edited(m_list->itemData(index)); });
    }

    void setValue(const QVariant& value) override
    {
        if (m_list->findData(value) < 0) {
            m_list->addItem(value.toString(), value); // of another machine, or gone meanwhile
        }
        m_list->setCurrentIndex(m_list->findData(value));
    }
    [[nodiscard]] QWidget& field() override { return *m_list; }

private:
    QComboBox* m_list;
};

std::vector<Offer> offersOf(const Setting& setting)
{
    std::vector<Offer> offers;
    for (const SettingOption& option : setting.options) {
        offers.push_back({option.value, translated(option.label)});
    }
    return offers;
}

} // namespace

void SettingControl::place(int letters)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(&field(), 0, Qt::AlignRight);
    m_letters = letters;
    fit();
}

void SettingControl::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void SettingControl::fit()
{
    if (m_letters > 0) {
        field().setFixedWidth(m_letters * fontMetrics().averageCharWidth() + kAroundLetters);
    }
}

SettingControl* makeControl(const Setting& setting, const Theme& theme, const std::vector<Offer>& offers, QWidget* parent)
{
    switch (setting.kind) {
    case Setting::Kind::Switch:
        return new SwitchControl(theme, parent);
    case Setting::Kind::Number:
        return new NumberControl(setting, parent);
    case Setting::Kind::Choice:
        return new ChoiceControl(offersOf(setting), parent);
    case Setting::Kind::Offered:
        return new ChoiceControl(offers, parent);
    case Setting::Kind::Folders:
        return new FoldersControl(theme, parent);
    case Setting::Kind::Text:
        break;
    }
    return new TextControl(parent);
}

QString translated(const char* words)
{
    return *words == '\0' ? QString() : QCoreApplication::translate("Settings", words);
}

} // namespace ca
