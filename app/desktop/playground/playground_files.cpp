// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/playground/playground_files.h"

#include "app/compose/workshop.h"

#include <QCollator>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ca {

namespace {

constexpr const char* kInput = "input"; // no language is called so

/// "scratch-2" comes before "scratch-10".
bool before(const ScratchFile& one, const ScratchFile& other)
{
    static const QCollator kOrder = [] {
        QCollator order(QLocale(QLocale::English)); // the same everywhere: the C locale cannot count
        order.setNumericMode(true);
        order.setCaseSensitivity(Qt::CaseInsensitive);
        return order;
    }();
    return kOrder.compare(one.name, other.name) < 0;
}

/// "sieve.py", "sieve-2.py"
QString numbered(const QString& stem, int number, const QString& ending)
{
    return number == 1 ? stem + ending : QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(ending);
}

} // namespace

PlaygroundFiles::PlaygroundFiles(DraftKeeper& drafts, const Languages& languages, QObject* parent)
    : QAbstractListModel(parent), m_drafts(drafts), m_languages(languages)
{
    read();
}

PlaygroundFiles::~PlaygroundFiles()
{
    forgetRemoved();
    m_drafts.flush();
}

void PlaygroundFiles::read()
{
    for (const DraftKey& key : m_drafts.begun({})) {
        const ScratchFile file{QString::fromStdString(key.file), QString::fromStdString(key.language)};
        if (key.language != kInput && !key.file.empty() && find(file.name) < 0) {
            m_files.push_back(file);
        }
    }
    std::sort(m_files.begin(), m_files.end(), before);
}

DraftKey PlaygroundFiles::keyOf(const ScratchFile& file)
{
    return {{}, file.language.toStdString(), file.name.toStdString()};
}

DraftKey PlaygroundFiles::inputKeyOf(const ScratchFile& file)
{
    return {{}, kInput, file.name.toStdString()};
}

int PlaygroundFiles::find(const QString& name) const
{
    const auto is = [&](const ScratchFile& file) { return file.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(m_files.begin(), m_files.end(), is);
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

std::shared_ptr<const Language> PlaygroundFiles::languageOf(const ScratchFile& file) const
{
    return m_languages.find(file.language.toStdString());
}

QString PlaygroundFiles::endingOf(const QString& language) const
{
    const auto known = m_languages.find(language.toStdString());
    return known ? QLatin1Char('.') + QFileInfo(QString::fromStdString(known->sourceFile)).suffix() : QString();
}

QString PlaygroundFiles::freeName(const QString& stem, const QString& ending) const
{
    for (int number = 1;; ++number) {
        const QString name = numbered(stem, number, ending);
        if (find(name) < 0 && !(m_removed && m_removed->name.compare(name, Qt::CaseInsensitive) == 0)) {
            return name;
        }
    }
}

int PlaygroundFiles::insert(const ScratchFile& file)
{
    const auto place = std::lower_bound(m_files.begin(), m_files.end(), file, before);
    const int row = static_cast<int>(place - m_files.begin());
    beginInsertRows({}, row, row);
    m_files.insert(place, file);
    endInsertRows();
    return row;
}

int PlaygroundFiles::create(const QString& language, const QString& text, const QString& input)
{
    const ScratchFile file{freeName(QStringLiteral("scratch"), endingOf(language)), language};
    m_drafts.keep(keyOf(file), text, RevisionKind::Typed);
    m_drafts.keep(inputKeyOf(file), input, RevisionKind::Typed);
    return insert(file);
}

int PlaygroundFiles::take(const QString& name, const QString& language, const QString& text)
{
    const QFileInfo info(name);
    const QString stem = info.completeBaseName();
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    int number = 1;
    for (int known = find(name); known >= 0; known = find(numbered(stem, ++number, ending))) {
        if (m_drafts.latest(keyOf(at(known))) == text) {
            return known;
        }
    }
    const ScratchFile file{freeName(stem, ending), language};
    m_drafts.keep(keyOf(file), text, RevisionKind::Saved);
    return insert(file);
}

QString PlaygroundFiles::refusal(int row, const QString& name) const
{
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')) || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'))) {
        return tr("A file needs a name without slashes that does not begin with a point.");
    }
    const int known = find(name);
    return known >= 0 && known != row ? tr("There is a file %1 already.").arg(name) : QString();
}

void PlaygroundFiles::rename(int row, const QString& name)
{
    const auto language = m_languages.byExtension(QFileInfo(name).suffix().toStdString());
    const QString mine = at(row).language;
    const QString other = language ? QString::fromStdString(language->id) : mine;
    change(row, {name, endingOf(other) == endingOf(mine) ? mine : other}); // one of two C++ stays what it is
}

void PlaygroundFiles::setLanguage(int row, const QString& language)
{
    const QFileInfo info(at(row).name);
    const QString ending = endingOf(language);
    const bool keeps = QLatin1Char('.') + info.suffix() == ending;
    change(row, {keeps ? info.fileName() : freeName(info.completeBaseName(), ending), language});
}

int PlaygroundFiles::change(int row, const ScratchFile& to)
{
    const ScratchFile from = at(row);
    if (from == to) {
        return row;
    }
    if (m_removed && m_removed->name.compare(to.name, Qt::CaseInsensitive) == 0) {
        forgetRemoved();
    }
    m_drafts.rename(keyOf(from), keyOf(to));
    m_drafts.rename(inputKeyOf(from), inputKeyOf(to));
    m_files[static_cast<std::size_t>(row)] = to;
    emit dataChanged(index(row), index(row));
    // To where its name belongs: behind all that come before it.
    int place = 0;
    for (int other = 0; other < rowCount(); ++other) {
        place += other != row && before(at(other), to) ? 1 : 0;
    }
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_files.erase(m_files.begin() + row);
        m_files.insert(m_files.begin() + place, to);
        endMoveRows();
    }
    emit renamed(place);
    return place;
}

void PlaygroundFiles::remove(int row)
{
    forgetRemoved();
    beginRemoveRows({}, row, row);
    m_removed = at(row);
    m_files.erase(m_files.begin() + row);
    endRemoveRows();
}

int PlaygroundFiles::bringBack()
{
    const ScratchFile file = *m_removed;
    m_removed.reset();
    return insert(file);
}

void PlaygroundFiles::forgetRemoved()
{
    if (m_removed) {
        m_drafts.remove(keyOf(*m_removed));
        m_drafts.remove(inputKeyOf(*m_removed));
        m_removed.reset();
    }
}

int PlaygroundFiles::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant PlaygroundFiles::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ScratchFile& file = at(index.row());
    const auto language = languageOf(file);
    const QString named = language ? QString::fromStdString(language->name) : file.language;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return file.name;
    case LanguageRole: return named;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(file.name, named);
    default: return {};
    }
}

bool PlaygroundFiles::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    if (const QString why = refusal(index.row(), name); !why.isEmpty()) {
        emit refused(why);
        return false;
    }
    rename(index.row(), name);
    return true;
}

Qt::ItemFlags PlaygroundFiles::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace ca
