// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/machine/finding_words.h"

#include "app/link/phrases.h"

#include <QtGlobal>

namespace ca {

QString findingWords(const std::string& english)
{
    static const Phrases kPhrases("Findings", {
        QT_TRANSLATE_NOOP("Findings", "Docker limits"),
        QT_TRANSLATE_NOOP("Findings", "Docker sandbox"),
        QT_TRANSLATE_NOOP("Findings", "Embedded sandbox"),
        QT_TRANSLATE_NOOP("Findings", "Host toolchains"),
        QT_TRANSLATE_NOOP("Findings", "Host compilers"),
        QT_TRANSLATE_NOOP("Findings", "Control groups"),
        QT_TRANSLATE_NOOP("Findings", "Image %1"),
        QT_TRANSLATE_NOOP("Findings", "works (%1); ready in %2 ms; memory limit %3, CPU limit %4, process limit %5"),
        QT_TRANSLATE_NOOP("Findings", "hard"),
        QT_TRANSLATE_NOOP("Findings", "soft"),
        QT_TRANSLATE_NOOP("Findings", "Soft limits are watched by sampling. For hard ones start with: %1"),
        QT_TRANSLATE_NOOP("Findings", "%1 at %2, runtime %3, control groups v%4"),
        QT_TRANSLATE_NOOP("Findings", "this engine cannot limit: %1"),
        QT_TRANSLATE_NOOP("Findings", "A rootless engine needs control groups v2 with delegation (systemd)."),
        QT_TRANSLATE_NOOP("Findings", "not built"),
        QT_TRANSLATE_NOOP("Findings", "for the embedded sandbox: %1; missing: %2"),
        QT_TRANSLATE_NOOP("Findings", "for the embedded sandbox: %1"),
        QT_TRANSLATE_NOOP("Findings", "none"),
        QT_TRANSLATE_NOOP("Findings", "Install them with your package manager, or build the image: %1"),
        QT_TRANSLATE_NOOP("Findings", "start slowly in the embedded sandbox: no precompiled headers have been made"),
        QT_TRANSLATE_NOOP("Findings", "no control groups that we may write to"),
        QT_TRANSLATE_NOOP("Findings", "control groups v1, as root"),
        QT_TRANSLATE_NOOP("Findings", "control groups v2, but none of them is delegated to this user"),
        QT_TRANSLATE_NOOP("Findings", "control groups v2 below %1"),
    });
    return kPhrases.translated(QString::fromStdString(english));
}

} // namespace ca
