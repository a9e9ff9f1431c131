// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/snippet_shelf.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ca {

namespace {

constexpr qint64 kLargest = 1024 * 1024;

std::vector<Snippet> merged(std::vector<Snippet> own, const std::vector<Snippet>& bundled)
{
    const std::size_t count = own.size();
    for (const Snippet& snippet : bundled) {
        const auto end = own.begin() + static_cast<std::ptrdiff_t>(count);
        if (std::none_of(own.begin(), end, [&](const Snippet& mine) { return mine.prefix == snippet.prefix; })) {
            own.push_back(snippet);
        }
    }
    return own;
}

} // namespace

QString SnippetShelf::fileOf(const QString& name) const
{
    return m_folder.isEmpty() || name.isEmpty() ? QString() : QStringLiteral("%1/%2.json").arg(m_folder, name);
}

const std::vector<Snippet>& SnippetShelf::of(const QString& name) const
{
    const QFileInfo info(fileOf(name));
    if (m_folder.isEmpty() || !info.isFile() || info.size() > kLargest) {
        return bundledSnippets(name);
    }
    Read& read = m_read[name];
    if (read.written != info.lastModified() || read.size != info.size()) {
        QFile file(info.filePath());
        const bool opened = file.open(QIODevice::ReadOnly);
        read = {info.lastModified(), info.size(), merged(opened ? readSnippets(file.readAll()) : std::vector<Snippet>(), bundledSnippets(name))};
    }
    return read.snippets;
}

} // namespace ca
