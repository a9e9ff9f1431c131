// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/action_table.h"

#include <QtGlobal>

namespace ca {

const std::vector<ActionGroup>& actionGroups()
{
    static const std::vector<ActionGroup> kGroups = {
        {"problem", QT_TRANSLATE_NOOP("Actions", "Problem")}, {"run", QT_TRANSLATE_NOOP("Actions", "Run")},
        {"editor", QT_TRANSLATE_NOOP("Actions", "Editor")},   {"go", QT_TRANSLATE_NOOP("Actions", "Go to")},
        {"view", QT_TRANSLATE_NOOP("Actions", "View")},       {"app", QT_TRANSLATE_NOOP("Actions", "CodeArena")},
    };
    return kGroups;
}

const std::vector<ActionSpec>& actionTable()
{
    using Kind = ActionSpec::Kind;
    static const std::vector<ActionSpec> kTable = {
        {"problem.quickOpen", QT_TRANSLATE_NOOP("Actions", "Open problem..."), "search", "Ctrl+P"},
        {"problem.pick", QT_TRANSLATE_NOOP("Actions", "Pick a problem for me"), "shuffle", "Ctrl+Alt+P"},
        {"problem.import", QT_TRANSLATE_NOOP("Actions", "Import problems..."), "import", "Ctrl+O"},
        {"problem.next", QT_TRANSLATE_NOOP("Actions", "Next problem"), "arrow-down", "Ctrl+Alt+PgDown"},
        {"problem.previous", QT_TRANSLATE_NOOP("Actions", "Previous problem"), "arrow-up", "Ctrl+Alt+PgUp"},
        {"problem.favourite", QT_TRANSLATE_NOOP("Actions", "Favourite"), "star", "Ctrl+Alt+B", Kind::Plain, true},

        {"run.samples", QT_TRANSLATE_NOOP("Actions", "Run samples"), "play", "Ctrl+R", Kind::Plain, true},
        {"run.submit", QT_TRANSLATE_NOOP("Actions", "Submit"), "submit", "Ctrl+Return; Ctrl+Enter", Kind::Plain, true},
        {"run.stop", QT_TRANSLATE_NOOP("Actions", "Stop"), "stop", "Ctrl+."},
        {"run.nextFailure", QT_TRANSLATE_NOOP("Actions", "Next failing test"), "chevron-down", "F8", Kind::Plain, true},
        {"run.previousFailure", QT_TRANSLATE_NOOP("Actions", "Previous failing test"), "chevron-up", "Shift+F8", Kind::Plain, true},
        {"run.addTest", QT_TRANSLATE_NOOP("Actions", "Add a test"), "plus", "Ctrl+Alt+T", Kind::Plain, true},
        {"run.console", QT_TRANSLATE_NOOP("Actions", "Run in the console"), "terminal", "Ctrl+Shift+R", Kind::Plain, true},
        {"run.placeAuto", QT_TRANSLATE_NOOP("Actions", "Judge wherever the problem is from"), "link", "", Kind::Switch},
        {"run.placeHere", QT_TRANSLATE_NOOP("Actions", "Judge on this machine"), "box", "", Kind::Switch},
        {"run.placeServer", QT_TRANSLATE_NOOP("Actions", "Judge on the connected server"), "cloud", "", Kind::Switch},

        {"go.problems", QT_TRANSLATE_NOOP("Actions", "Problems"), "list", "Alt+1"},
        {"go.statement", QT_TRANSLATE_NOOP("Actions", "Statement"), "book", "Alt+2"},
        {"go.editor", QT_TRANSLATE_NOOP("Actions", "Editor"), "edit", "Alt+3"},
        {"go.tests", QT_TRANSLATE_NOOP("Actions", "Tests"), "check", "Alt+4"},
        {"go.console", QT_TRANSLATE_NOOP("Actions", "Console"), "terminal", "Alt+5"},
        {"go.playground", QT_TRANSLATE_NOOP("Actions", "Playground"), "playground", "Alt+6"},
        {"go.progress", QT_TRANSLATE_NOOP("Actions", "Progress"), "progress", "Alt+7"},
        {"go.review", QT_TRANSLATE_NOOP("Actions", "Review"), "review", "Alt+8"},
        {"go.settings", QT_TRANSLATE_NOOP("Actions", "Settings"), "settings", "Ctrl+,"},
        {"go.language", QT_TRANSLATE_NOOP("Actions", "Choose the language"), "language", "Ctrl+Alt+L"},

        {"view.palette", QT_TRANSLATE_NOOP("Actions", "Command palette..."), "command", "Ctrl+Shift+P"},
        {"view.focus", QT_TRANSLATE_NOOP("Actions", "Focus mode"), "focus", "Shift+F11", Kind::Switch},
        {"view.browser", QT_TRANSLATE_NOOP("Actions", "Show the list of problems"), "sidebar", "Ctrl+B", Kind::Switch},
        {"view.statement", QT_TRANSLATE_NOOP("Actions", "Show the statement"), "book", "Ctrl+Alt+S", Kind::Switch},
        {"view.results", QT_TRANSLATE_NOOP("Actions", "Show the results"), "panel-bottom", "Ctrl+Alt+J", Kind::Switch},
        {"view.larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), "plus", "Ctrl+Alt+="},
        {"view.smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "minus", "Ctrl+Alt+-"},
        {"view.normal", QT_TRANSLATE_NOOP("Actions", "Text at normal size"), "reset", "Ctrl+Alt+0"},
        {"view.dark", QT_TRANSLATE_NOOP("Actions", "Dark theme"), "moon", ""},
        {"view.light", QT_TRANSLATE_NOOP("Actions", "Light theme"), "sun", ""},
        {"view.system", QT_TRANSLATE_NOOP("Actions", "Theme of the system"), "contrast", ""},
        {"view.fullScreen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "open", "F11", Kind::Switch},

        {"app.shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts..."), "keyboard", "Ctrl+Alt+K"},
        {"app.connect", QT_TRANSLATE_NOOP("Actions", "Connect to a server..."), "cloud", ""},
        {"app.machine", QT_TRANSLATE_NOOP("Actions", "Check this machine"), "shield", ""},
        {"app.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "cross", "Ctrl+Q"},
    };
    return kTable;
}

} // namespace ca
