// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/history.h"

#include "app/link/errands.h"
#include "app/link/submission_notes.h"
#include "app/link/write_queue.h"
#include "core/base/uuid.h"
#include "core/store/store.h"

#include <QHash>
#include <QTimer>

namespace ca {

class History::Private {
public:
    Private(History& owner, Store& store) : m_owner(owner), m_store(store) {}

    /// Writes, reads the problem's progress anew and tells.
    void write(const QString& problem, std::function<Result<void>(Store&)> work);
    void write(std::function<Result<void>(Store&)> work, WriteQueue::Done done)
    {
        writes.add([&store = m_store, work = std::move(work)] { return work(store); }, std::move(done));
    }
    void readAll();
    /// The day's backup and pruning, beside the writes: a backup that fails holds up nothing.
    void maintain();
    void finished(const SubmissionNotes::Finished& submission);

    /// What a read gave, or an empty value with a word to the user.
    template <class Value> Value shown(Result<Value> read) const
    {
        if (read) {
            return std::move(*read);
        }
        emit m_owner.failed(messageOf(read.error()));
        return Value();
    }

    std::map<std::string, ProblemProgress> progress;
    // Said in this run: seen at once, also while it waits to be written.
    QHash<QString, QString> notes;
    QHash<QString, bool> favourites;
    SubmissionNotes underWay;

private:
    History& m_owner;
    Store& m_store;

public:
    QTimer daily;
    Errands errands;
    WriteQueue writes{std::chrono::seconds(3)}; // last: its end still writes
};

void History::Private::write(const QString& problem, std::function<Result<void>(Store&)> work)
{
    const auto now = std::make_shared<ProblemProgress>();
    const std::string id = problem.toStdString();
    write(
        [work = std::move(work), now, id](Store& store) -> Result<void> {
            if (auto done = work(store); !done) {
                return done;
            }
            // It is written: a failure to read it back must not write it again.
            *now = store.progress().of(id, wallNow()).value_or(*now);
            return {};
        },
        [this, now, problem, id] {
            now->favourite = favourites.value(problem, now->favourite);
            progress[id] = *now;
            emit m_owner.changed(problem);
        });
}

void History::Private::readAll()
{
    const auto all = std::make_shared<std::map<std::string, ProblemProgress>>();
    write(
        [all](Store& store) -> Result<void> {
            auto read = store.progress().all(wallNow());
            if (!read) {
                return fail(std::move(read).error());
            }
            *all = std::move(*read);
            return {};
        },
        [this, all] {
            progress = std::move(*all);
            if (writes.unsaved() == 0) { // otherwise what was said last still counts
                notes.clear();
                favourites.clear();
            }
            emit m_owner.changed({});
        });
}

void History::Private::maintain()
{
    errands.run([&store = m_store] { return store.maintain(); },
                [this](const Result<void>& done) {
                    if (!done && done.error().fault != Fault::Timeout) { // another window writes: later, then
                        emit m_owner.failed(messageOf(done.error()));
                    }
                });
}

void History::Private::finished(const SubmissionNotes::Finished& done)
{
    const SubmissionRecord& record = done.submission.record;
    write(QString::fromStdString(record.problem), [done](Store& store) -> Result<void> {
        const SubmissionRecord& sent = done.submission.record;
        if (auto added = store.submissions().add(done.submission); !added) {
            return fail(std::move(added).error());
        }
        if (sent.kind != SubmissionKind::Submit || sent.verdict != Verdict::Accepted) {
            return {};
        }
        const auto graded = store.reviews().noteSolved(sent.problem, sent.when, done.expectedMinutes);
        return graded ? Result<void>() : fail(graded.error());
    });
}

History::History(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , d(std::make_unique<Private>(*this, store))
{
    connect(&d->writes, &WriteQueue::failed, this, &History::failed);
    connect(&d->writes, &WriteQueue::recovered, this, &History::recovered);
    connect(&d->daily, &QTimer::timeout, this, [this] { d->maintain(); });
    d->daily.start(std::chrono::hours(4)); // it does nothing when the day's is done
    d->readAll();
    d->maintain();
}

History::~History() = default;

void History::watch(JudgeClient& judge)
{
    connect(&judge, &JudgeClient::event, this, [this](JudgeTicket ticket, const JudgeEvent& event) {
        if (const auto done = d->underWay.hear(ticket, event)) {
            d->finished(*done);
        }
    });
}

void History::note(JudgeTicket ticket, const Submission& submission, std::optional<SubmissionKind> kind)
{
    d->underWay.note(ticket, submission, kind, wallNow());
}

void History::identify(JudgeTicket ticket, const std::string& uuid)
{
    d->underWay.identify(ticket, uuid);
}

void History::take(std::vector<FinishedSubmission> submissions)
{
    if (submissions.empty()) {
        return;
    }
    d->write(
        [all = std::move(submissions)](Store& store) -> Result<void> {
            for (const FinishedSubmission& submission : all) {
                if (auto added = store.submissions().add(submission); !added) {
                    return fail(std::move(added).error());
                }
            }
            return {};
        },
        [this] { d->readAll(); });
}

ProblemProgress History::progressOf(const QString& problem) const
{
    const auto found = d->progress.find(problem.toStdString());
    if (found == d->progress.end()) {
        return {};
    }
    ProblemProgress progress = found->second;
    progress.dueForReview = progress.dueAt && *progress.dueAt <= wallNow();
    return progress;
}

std::vector<SubmissionRecord> History::submissions(const SubmissionFilter& filter) const
{
    return d->shown(m_store.submissions().list(filter));
}

std::vector<SubmissionRecord> History::submissionsOf(const QString& problem) const
{
    SubmissionFilter filter;
    filter.problem = problem.toStdString();
    return submissions(filter);
}

std::vector<SubmissionRecord> History::recent(std::size_t count) const
{
    SubmissionFilter filter;
    filter.limit = count;
    return count == 0 ? std::vector<SubmissionRecord>() : submissions(filter);
}

std::vector<TestRecord> History::testsOf(std::int64_t submission) const
{
    return d->shown(m_store.submissions().testsOf(submission));
}

std::optional<std::string> History::sourceOf(std::int64_t submission) const
{
    return d->shown(m_store.submissions().sourceOf(submission));
}

void History::setFavourite(const QString& problem, bool favourite)
{
    d->favourites[problem] = favourite;
    d->progress[problem.toStdString()].favourite = favourite;
    d->write(problem, [id = problem.toStdString(), favourite, now = wallNow()](Store& store) {
        return store.progress().setFavourite(id, favourite, now);
    });
}

void History::noteHintShown(const QString& problem, int hint)
{
    d->write(problem, [id = problem.toStdString(), hint, now = wallNow()](Store& store) {
        return store.progress().noteHint(id, hint, now);
    });
}

void History::setNotes(const QString& problem, const QString& text)
{
    d->notes[problem] = text;
    d->write(problem, [id = problem.toStdString(), text = text.toStdString(), now = wallNow()](Store& store) {
        return store.progress().setNotes(id, text, now);
    });
}

QString History::notesOf(const QString& problem) const
{
    const auto written = d->notes.constFind(problem);
    return written != d->notes.constEnd() ? *written
                                          : QString::fromStdString(d->shown(m_store.progress().notesOf(problem.toStdString())));
}

void History::addTime(const QString& problem, std::chrono::seconds time)
{
    d->write(problem, [id = problem.toStdString(), time, now = wallNow()](Store& store) { return store.progress().addTime(id, time, now); });
}

std::vector<ReviewCard> History::dueForReview() const
{
    return d->shown(m_store.reviews().dueBy(wallNow()));
}

void History::grade(const QString& problem, Grade grade)
{
    d->write(problem, [review = Review{newUuid(), problem.toStdString(), wallNow(), grade}](Store& store) {
        return store.reviews().add(review);
    });
}

void History::setInReviewQueue(const QString& problem, bool wanted)
{
    d->write(problem, [id = problem.toStdString(), wanted, now = wallNow()](Store& store) {
        return store.reviews().setWanted(id, wanted, now);
    });
}

std::vector<OwnTest> History::ownTestsOf(const QString& problem) const
{
    return d->shown(m_store.ownTests().of(problem.toStdString()));
}

void History::putOwnTest(const OwnTest& test)
{
    OwnTest named = test;
    named.uuid = test.uuid.empty() ? newUuid() : test.uuid; // now: tried again, it must not become two
    d->write(
        [named, now = wallNow()](Store& store) -> Result<void> {
            auto put = store.ownTests().put(named, now);
            return put ? Result<void>() : fail(std::move(put).error());
        },
        [this, problem = QString::fromStdString(test.problem)] { emit ownTestsChanged(problem); });
}

void History::removeOwnTest(const QString& problem, const std::string& uuid)
{
    d->write([uuid, now = wallNow()](Store& store) { return store.ownTests().remove(uuid, now); },
             [this, problem] { emit ownTestsChanged(problem); });
}

const std::map<std::string, ProblemProgress>& History::progress() const
{
    return d->progress;
}

void History::reload()
{
    d->readAll();
}

std::size_t History::unsaved() const
{
    return d->writes.unsaved();
}

} // namespace ca
