// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The list of words under the caret: from the document, the language and its snippets.
#pragma once

#include "app/desktop/editor/language_habits.h"
#include "app/desktop/editor/scintilla.h"
#include "app/desktop/editor/snippet_session.h"
#include "app/desktop/editor/snippet_shelf.h"

#include <QObject>

#include <memory>

namespace ca {

/// The words of a text that begin like this, without the one that is being typed; each once, the nearest first.
[[nodiscard]] QList<QByteArray> wordsLike(const QByteArray& text, const QByteArray& prefix, qsizetype caret);

class Completion final : public QObject {
    Q_OBJECT

public:
    Completion(Sci& sci, SnippetSession& snippets);

    void setHabits(const LanguageHabits& habits) { m_habits = &habits; }
    void setShelf(std::shared_ptr<const SnippetShelf> shelf) { m_shelf = std::move(shelf); }
    void setAutomatic(bool on) { m_automatic = on; }

    /// Asked for by the user: also for a single letter, or none.
    void show();
    /// While typing.
    void typed(int letter);
    /// True when the word before the caret is a snippet's, which is then put there.
    [[nodiscard]] bool expandSnippet();

private:
    void offer(qsizetype fewest);
    [[nodiscard]] bool onScreen() const;
    [[nodiscard]] QList<QByteArray> candidates(const QByteArray& prefix) const;
    [[nodiscard]] Span prefixSpan() const;
    [[nodiscard]] const Snippet* snippetNamed(const QByteArray& prefix) const;
    void chosen(const char* word, int position);

    Sci& m_sci;
    SnippetSession& m_snippets;
    std::shared_ptr<const SnippetShelf> m_shelf = std::make_shared<SnippetShelf>();
    const LanguageHabits* m_habits = &habitsOf({});
    bool m_automatic = true;
};

} // namespace ca
