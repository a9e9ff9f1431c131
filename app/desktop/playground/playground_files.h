// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The scratch files of the playground: names, languages, and their texts in the journal of drafts.
#pragma once

#include "app/link/drafts.h"

#include <QAbstractListModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ca {

class Languages;
struct Language;

struct ScratchFile {
    QString name; // "sieve.py"; no two have the same, whatever their language
    QString language;

    bool operator==(const ScratchFile&) const = default;
};

class PlaygroundFiles : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { LanguageRole = Qt::UserRole };

    /// Both outlive this object. What was written earlier is there at once, in the order of the names.
    PlaygroundFiles(DraftKeeper& drafts, const Languages& languages, QObject* parent = nullptr);
    /// What was deleted and not brought back is gone then.
    ~PlaygroundFiles() override;

    [[nodiscard]] const std::vector<ScratchFile>& all() const { return m_files; }
    [[nodiscard]] const ScratchFile& at(int row) const { return m_files[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int find(const QString& name) const; // -1: none is called so
    [[nodiscard]] std::shared_ptr<const Language> languageOf(const ScratchFile& file) const;

    /// With a name of its own, which what can be brought back does not have either. Returns its row.
    int create(const QString& language, const QString& text, const QString& input);
    /// A file from elsewhere: under its name, or another one when there is a different file of that name.
    int take(const QString& name, const QString& language, const QString& text);
    /// Why it cannot be called so; empty: it can.
    [[nodiscard]] QString refusal(int row, const QString& name) const;
    /// Only to a name that is not refused. A known ending chooses the language.
    void rename(int row, const QString& name);
    /// The ending of the name follows.
    void setLanguage(int row, const QString& language);

    /// Out of the list. It can be brought back until the next one is deleted.
    void remove(int row);
    [[nodiscard]] const std::optional<ScratchFile>& removed() const { return m_removed; }
    /// Returns its row.
    int bringBack();

    // The texts.
    [[nodiscard]] static DraftKey keyOf(const ScratchFile& file);
    /// What its program is given to read.
    [[nodiscard]] static DraftKey inputKeyOf(const ScratchFile& file);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void renamed(int row); // its place, name or language is another now
    void refused(const QString& why);

private:
    void read();
    int insert(const ScratchFile& file);
    int change(int row, const ScratchFile& to);
    void forgetRemoved();
    [[nodiscard]] QString freeName(const QString& stem, const QString& ending) const;
    [[nodiscard]] QString endingOf(const QString& language) const;

    DraftKeeper& m_drafts;
    const Languages& m_languages;
    std::vector<ScratchFile> m_files; // by name
    std::optional<ScratchFile> m_removed;
};

} // namespace ca
