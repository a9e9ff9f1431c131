// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/snippet_window.h"

#include "app/desktop/editor/code_editor.h"
#include "app/desktop/editor/snippets.h"
#include "app/desktop/widgets/icon_button.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

#include <utility>

namespace ca {

namespace {

using namespace std::chrono_literals;

/// A file without snippets would not say what one looks like.
constexpr const char* kExample = R"({
  "snippets": [
    {
      "prefix": "todo",
      "title": "A remark to come back to",
      "body": ["TODO ${1:what}", "$0"]
    }
  ]
}
)";

} // namespace

SnippetWindow::SnippetWindow(Theme& theme, const QString& language, const QString& file, QWidget* parent)
    : QDialog(parent), m_file(file), m_code(new CodeEditor(theme, this)), m_said(new QLabel(this)), m_save(new QPushButton(tr("Save"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Snippets for %1").arg(language));
    resize(720, 520);
    layOut(language);
    read();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &SnippetWindow::judge);
    connect(m_code, &CodeEditor::edited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_code, &CodeEditor::edited, this, [this] { m_asked = false; });
    connect(m_save, &QAbstractButton::clicked, this, &SnippetWindow::save);
    connect(m_close, &QAbstractButton::clicked, this, &SnippetWindow::reject);
    judge();
    m_code->setFocus();
}

void SnippetWindow::layOut(const QString& language)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 14);
    all->setSpacing(10);
    auto* title = new QLabel(tr("Your own snippets for %1").arg(language), this);
    setLook(title, "heading");
    auto* hint = new QLabel(tr("Type the prefix and press Tab. $1 and ${2:word} are places to fill in, $0 is the end, each text of the body is a line."), this);
    setLook(hint, "muted");
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    m_code->setAccessibleName(windowTitle());
    m_said->setObjectName(QStringLiteral("snippetsSaid"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setToolTip(nameWithKey(tr("Save; they can be used at once"), m_save->shortcut()));
    m_save->setAutoDefault(false);
    setLook(m_save, "primary");
    m_close->setToolTip(nameWithKey(tr("Close"), Qt::Key_Escape));
    m_close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_said, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_save);
    all->addWidget(title);
    all->addWidget(hint);
    all->addWidget(m_code, 1);
    all->addLayout(foot);
}

void SnippetWindow::read()
{
    QFile file(m_file);
    const bool there = file.open(QIODevice::ReadOnly);
    const QString text = there ? QString::fromUtf8(file.readAll()) : QString::fromUtf8(kExample);
    m_code->load(QStringLiteral("javascript"), text); // whose colours JSON can wear
    m_onDisk = m_code->text();
}

void SnippetWindow::judge()
{
    const QString complaint = complaintAbout(m_code->text().toUtf8());
    setLook(m_said, complaint.isEmpty() ? "muted" : "bad");
    m_said->setText(complaint.isEmpty() ? QDir::toNativeSeparators(m_file) : complaint);
}

void SnippetWindow::save()
{
    judge();
    const QByteArray text = m_code->text().toUtf8();
    QSaveFile file(m_file);
    const bool written = QDir().mkpath(QFileInfo(m_file).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    if (!written) {
        setLook(m_said, "bad");
        m_said->setText(tr("It cannot be saved: %1").arg(file.errorString()));
        return;
    }
    m_onDisk = m_code->text();
    if (complaintAbout(text).isEmpty()) {
        m_said->setText(tr("Saved."));
    }
}

/// What is not saved goes only when that is asked for twice.
void SnippetWindow::reject()
{
    if (m_code->text() == m_onDisk || std::exchange(m_asked, true)) {
        QDialog::reject();
        return;
    }
    setLook(m_said, "warn");
    m_said->setText(tr("This is not saved. Close once more to let it go."));
}

} // namespace ca
