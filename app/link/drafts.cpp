// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/drafts.h"

#include "app/link/write_queue.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <set>

namespace ca {

namespace {

/// As the editor gave it: shared, not copied. Turned into bytes by the thread that writes.
struct Typed {
    DraftKey key;
    QString text;
    RevisionKind kind = RevisionKind::Typed;
    WallTime at{};
};
using Batch = std::vector<Typed>;

Result<void> write(Store& store, const Batch& batch)
{
    std::vector<DraftText> texts;
    for (const Typed& typed : batch) {
        texts.push_back({typed.key, typed.text.toStdString(), typed.kind, typed.at});
    }
    return store.drafts().keep(texts);
}

} // namespace

class DraftKeeper::Private {
public:
    Private(DraftKeeper& keeper, Store& store, Pace pace) : m_owner(keeper), m_store(store), writes(pace.retry)
    {
        timer.setSingleShot(true);
        timer.setInterval(pace.gather);
    }

    void add(const DraftKey& key, const QString& text, RevisionKind kind);
    /// One batch at a time: what comes while it is under way, or while the disk refuses it, replaces itself in `gathered`.
    void handOver();
    void drop(const DraftKey& key);
    [[nodiscard]] const QString* inMemory(const DraftKey& key) const;
    /// What a read gave, or an empty value with a word to the user.
    template <class Value> Value shown(Result<Value> read) const
    {
        if (read) {
            return std::move(*read);
        }
        emit m_owner.failed(messageOf(read.error()));
        return Value();
    }

    /// On its way to another name, where the journal does not have it yet.
    struct Renamed {
        DraftKey to;
        std::optional<QString> text;
    };

    Batch gathered; // in the order they came
    std::deque<Renamed> renamed;
    std::shared_ptr<const Batch> underWay;
    QTimer timer;

private:
    void written();

    DraftKeeper& m_owner;
    Store& m_store;

public:
    WriteQueue writes; // last: its end still writes
};

void DraftKeeper::Private::add(const DraftKey& key, const QString& text, RevisionKind kind)
{
    const auto last = std::find_if(gathered.rbegin(), gathered.rend(), [&](const Typed& one) { return one.key == key; });
    if (last != gathered.rend() && last->kind == RevisionKind::Typed) {
        last->text = text;
        last->kind = kind;
        last->at = wallNow();
        return;
    }
    gathered.push_back({key, text, kind, wallNow()});
}

void DraftKeeper::Private::handOver()
{
    if (underWay || gathered.empty()) {
        return; // written() comes back
    }
    timer.stop();
    underWay = std::make_shared<const Batch>(std::exchange(gathered, {}));
    writes.add([batch = underWay, &store = m_store] { return write(store, *batch); }, [this] { written(); });
}

void DraftKeeper::Private::written()
{
    const auto batch = std::exchange(underWay, nullptr);
    std::set<DraftKey> keys;
    for (const Typed& text : *batch) {
        keys.insert(text.key);
    }
    for (const DraftKey& key : keys) {
        if (inMemory(key) == nullptr) {
            emit m_owner.kept(key);
        }
    }
    if (!timer.isActive()) {
        handOver();
    }
}

void DraftKeeper::Private::drop(const DraftKey& key)
{
    std::erase_if(gathered, [&](const Typed& text) { return text.key == key; });
}

const QString* DraftKeeper::Private::inMemory(const DraftKey& key) const
{
    for (const Batch* batch : {&gathered, underWay.get()}) {
        if (batch == nullptr) {
            continue;
        }
        const auto found = std::find_if(batch->rbegin(), batch->rend(), [&](const Typed& text) { return text.key == key; });
        if (found != batch->rend()) {
            return &found->text;
        }
    }
    return nullptr;
}

DraftKeeper::DraftKeeper(Store& store, Pace pace, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , d(std::make_unique<Private>(*this, store, pace))
{
    connect(&d->timer, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&d->writes, &WriteQueue::failed, this, &DraftKeeper::failed);
    connect(&d->writes, &WriteQueue::recovered, this, &DraftKeeper::recovered);
    if (auto* application = QCoreApplication::instance()) {
        connect(application, &QCoreApplication::aboutToQuit, this, &DraftKeeper::finish);
    }
}

DraftKeeper::~DraftKeeper()
{
    const QSignalBlocker silent(this);
    finish();
}

void DraftKeeper::note(const DraftKey& key, const QString& text)
{
    d->add(key, text, RevisionKind::Typed);
    if (!d->timer.isActive()) { // not started anew: who types without a pause is written too
        d->timer.start();
    }
}

void DraftKeeper::keep(const DraftKey& key, const QString& text, RevisionKind kind)
{
    d->add(key, text, kind);
    flush();
}

void DraftKeeper::flush()
{
    d->timer.stop();
    d->handOver();
}

bool DraftKeeper::finish()
{
    flush();
    return d->writes.finish();
}

bool DraftKeeper::isUnsaved() const
{
    return d->underWay != nullptr || !d->gathered.empty();
}

std::optional<QString> DraftKeeper::latest(const DraftKey& key) const
{
    if (const QString* text = d->inMemory(key)) {
        return *text;
    }
    for (auto one = d->renamed.rbegin(); one != d->renamed.rend(); ++one) {
        if (one->to == key) {
            return one->text;
        }
    }
    const auto draft = d->shown(m_store.drafts().latest(key));
    return draft ? std::optional(QString::fromStdString(draft->text)) : std::nullopt;
}

std::vector<Revision> DraftKeeper::revisions(const DraftKey& key) const
{
    return d->shown(m_store.drafts().revisions(key));
}

std::optional<QString> DraftKeeper::textOf(const Revision& revision) const
{
    const auto text = m_store.drafts().textOf(revision.id);
    return text ? std::optional(QString::fromStdString(*text)) : std::nullopt;
}

std::vector<DraftKey> DraftKeeper::begun(const QString& problem) const
{
    return d->shown(m_store.drafts().of(problem.toStdString()));
}

/// What is under way is written before; what is gathered will be written after, under the new name.
void DraftKeeper::rename(const DraftKey& from, const DraftKey& to)
{
    d->renamed.push_back({to, latest(from)});
    for (Typed& typed : d->gathered) {
        if (typed.key == from) {
            typed.key = to;
        }
    }
    d->writes.add([&store = m_store, from, to] { return store.drafts().rename(from, to); }, [this] { d->renamed.pop_front(); });
}

void DraftKeeper::remove(const DraftKey& key)
{
    d->drop(key);
    d->writes.add([&store = m_store, key] { return store.drafts().remove(key); });
}

} // namespace ca
