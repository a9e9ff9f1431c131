// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The language that the interface speaks: one of those in translations/, or English, which the sources are written in.
#pragma once

#include <QStringList>

class QCoreApplication;

namespace ca {

/// Names of locales, as in the files' names; English is one of them.
[[nodiscard]] const QStringList& interfaceLanguages();

/// The one of ours for whoever wants these, best first, named as "pt-BR" or "pt_BR". English when there is none.
[[nodiscard]] QString interfaceLanguageFor(const QStringList& wanted);

/// From now on texts, Qt's own included, dates and numbers are in this language; the system's when it is none of ours ("system").
/// To be called before the first text is made: what is on the screen already stays as it is.
void speak(QCoreApplication& app, const QString& language);

} // namespace ca
