// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Takes every change of every text that is being written, and has it in the journal within a second. Never in the way of typing.
#pragma once

#include "core/store/records.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace ca {

class Store;

/// While the journal cannot be written, texts stay in memory and are tried again; latest() gives them all the same.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// How long changes are gathered before they are handed to the writing thread, and how long until a failed write is repeated.
    struct Pace {
        std::chrono::milliseconds gather{500};
        std::chrono::milliseconds retry{2000};
    };

    /// The store outlives this object. Everything is written before the application quits.
    explicit DraftKeeper(Store& store, QObject* parent = nullptr) : DraftKeeper(store, Pace(), parent) {}
    DraftKeeper(Store& store, Pace pace, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// The text has changed. Cheap: call it on every change.
    void note(const DraftKey& key, const QString& text);
    /// A moment to come back to: saved, run, restored, reset. Handed over at once, and never thinned out.
    void keep(const DraftKey& key, const QString& text, RevisionKind kind);

    /// Hands over what has been gathered: when the window loses focus, when the panel shows another problem.
    void flush();
    /// And waits until it is written; false when it cannot be. For the end of the program.
    bool finish();
    /// A text is in memory only.
    [[nodiscard]] bool isUnsaved() const;

    /// The text as it was last seen; none when this one was never begun.
    [[nodiscard]] std::optional<QString> latest(const DraftKey& key) const;
    /// For the time slider, oldest first.
    [[nodiscard]] std::vector<Revision> revisions(const DraftKey& key) const;
    [[nodiscard]] std::optional<QString> textOf(const Revision& revision) const;
    /// The languages and files in which a problem was begun.
    [[nodiscard]] std::vector<DraftKey> begun(const QString& problem) const;
    /// A file has another name from now on, and keeps its past.
    void rename(const DraftKey& from, const DraftKey& to);
    /// An extra file was deleted, with its past.
    void remove(const DraftKey& key);

signals:
    void kept(const ca::DraftKey& key); // its newest text is in the journal
    void failed(const QString& message);
    void recovered();

private:
    class Private;
    Store& m_store;
    std::unique_ptr<Private> d;
};

} // namespace ca

Q_DECLARE_METATYPE(ca::DraftKey)
