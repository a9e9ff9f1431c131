// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a setting is changed with: a switch, a number, a field, a list.
#pragma once

#include "app/desktop/settings/setting.h"
#include "app/desktop/widgets/theme.h"

#include <QWidget>

#include <vector>

namespace ca {

/// One of what an Offered setting may be, in the words of the user's language.
struct Offer {
    QString value;
    QString label;

    bool operator==(const Offer&) const = default;
};

class SettingControl : public QWidget {
    Q_OBJECT

public:
    explicit SettingControl(QWidget* parent) : QWidget(parent) {}

    /// Shows it without saying that it was edited.
    virtual void setValue(const QVariant& value) = 0;
    /// What has the keyboard, for its name and what is said about it.
    [[nodiscard]] virtual QWidget& field() = 0;

signals:
    void edited(const QVariant& value); // by the user

protected:
    /// The field at the right, as wide as so many letters are, at every size of text; 0: as it likes.
    void place(int letters);
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_letters = 0;
};

/// The parent owns it. Offers are for settings of that kind.
[[nodiscard]] SettingControl* makeControl(const Setting& setting, const Theme& theme, const std::vector<Offer>& offers, QWidget* parent);

/// A text of the table in the user's language.
[[nodiscard]] QString translated(const char* words);

} // namespace ca
