// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What compilers say and what tracebacks tell, as places in the user's source.
#pragma once

#include <QString>

#include <vector>

namespace ca {

struct Diagnostic {
    enum class Severity { Error, Warning, Note };

    int line = 0;   // 1-based
    int column = 0; // 1-based, in characters; 0: the line as a whole
    Severity severity = Severity::Error;
    QString message;

    bool operator==(const Diagnostic&) const = default;
};

/// Of output in the words of the language's compiler or interpreter, in the order of the output, none twice.
/// Only what is about `file` ("solution.py", wherever it lies); of a traceback, the innermost line of it. With the source that was
/// compiled, columns that tools count in bytes, in widths or from the first letter of the line are the user's; without it some are 0.
[[nodiscard]] std::vector<Diagnostic> diagnosticsOf(const QString& language, const QString& output, const QString& file,
                                                    const QString& source = {});

} // namespace ca
