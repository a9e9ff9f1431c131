// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_task.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace ca {

namespace {

using Phase = wire::JobState::Phase;

constexpr qint64 kClockSlack = 120; // seconds that two clocks may be apart

QString asPathPart(const std::string& path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(path)));
}

/// No server answered, only something on the way to it.
bool isFromAGateway(int status)
{
    return status == 502 || status == 504;
}

void inUsersLines(wire::TestView& test, std::size_t linesBefore)
{
    if (test.error && linesBefore > 0) {
        test.error = ca::inUsersLines(*test.error, linesBefore);
    }
}

void inUsersLines(wire::Outcome& outcome, std::size_t linesBefore)
{
    for (wire::TestView& test : outcome.tests) {
        inUsersLines(test, linesBefore);
    }
    outcome.message = linesBefore > 0 ? ca::inUsersLines(outcome.message, linesBefore) : outcome.message;
}

void inUsersLines(wire::StatusEvent&, std::size_t)
{
}

void inUsersLines(wire::TestEvent& event, std::size_t linesBefore)
{
    inUsersLines(event.test, linesBefore);
}

void inUsersLines(wire::CompletedEvent& event, std::size_t linesBefore)
{
    inUsersLines(event.outcome, linesBefore);
}

QString sentenceOf(const wire::ApiError& error)
{
    QString text = QString::fromStdString(error.message);
    for (const wire::FieldError& field : error.fields) {
        text += QStringLiteral("\n%1: %2").arg(QString::fromStdString(field.field), QString::fromStdString(field.message));
    }
    return text;
}

} // namespace

RemoteTask::RemoteTask(Ends ends, OutboxEntry entry, std::optional<CalledFunction> function, RemoteStory story, QObject* parent)
    : QObject(parent), m_ends(ends), m_entry(std::move(entry)), m_function(std::move(function)), m_story(std::move(story))
{
    for (QTimer* timer : {&m_pause, &m_poll, &m_grace, &m_deadline}) {
        timer->setSingleShot(true);
    }
    connect(&m_pause, &QTimer::timeout, this, &RemoteTask::goOn);
    connect(&m_second, &QTimer::timeout, this, &RemoteTask::countDown);
    connect(&m_poll, &QTimer::timeout, this, &RemoteTask::read);
    connect(&m_grace, &QTimer::timeout, this, [this] { tell(m_story.finish(m_lastView->state.verdict, m_lastView->outcome)); });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp(Verdict::JudgeError, tr("The server took this and never said how it ended. It may have lost it: submit it again."));
    });
    connect(&m_ends.line.channel(), &EventChannel::connected, this, &RemoteTask::connected);
    connect(&m_ends.line.channel(), &EventChannel::heard, this, &RemoteTask::hear);
}

RemoteTask::~RemoteTask()
{
    if (m_listening) {
        m_ends.line.unlisten();
    }
}

void RemoteTask::begin()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            tell(m_story.queued());
            m_entry.state == OutboxEntry::State::Waiting ? keep() : ask();
        },
        Qt::QueuedConnection);
}

void RemoteTask::keep()
{
    if (m_ends.outbox == nullptr) {
        ask();
        return;
    }
    m_ends.outbox->put(m_entry, [self = QPointer(this)] {
        if (self) {
            self->ask();
        }
    });
}

void RemoteTask::ask()
{
    if (m_story.isFinished()) {
        return;
    }
    m_ends.line.learn(this, [this](const std::optional<HttpAnswer>& trouble) {
        if (m_story.isFinished()) {
            return;
        }
        if (trouble) {
            retry(*trouble, &RemoteTask::ask);
            return;
        }
        m_failures = 0;
        m_story.setServer(m_ends.line.sandbox());
        emit held({}, 0);
        if (!write()) {
            return;
        }
        switch (m_entry.state) {
        case OutboxEntry::State::Waiting: markAndSend(); break;
        case OutboxEntry::State::Sent: m_ends.line.capabilities().idempotent ? send() : lookUp(); break;
        case OutboxEntry::State::Accepted: watch(); break;
        }
    });
}

/// What is sent, which only who knows the server knows. False: nothing can be, and that has been told.
bool RemoteTask::write()
{
    m_program = {m_entry.source, 0};
    if (!m_function || !m_ends.line.isOriginal()) {
        return true;
    }
    auto joined = wholeProgram(m_function->signature, m_entry.language, m_entry.source, m_function->style);
    if (!joined) {
        giveUp(Verdict::JudgeError, tr("The server knows programs only, and a function in this language cannot be sent as one: "
                                       "choose Python, JavaScript, Java or C++."));
        return false;
    }
    m_program = *std::move(joined);
    return true;
}

/// Before it is sent it is marked as sent, so that it is never sent twice to a server that would not notice.
void RemoteTask::markAndSend()
{
    const std::size_t most = m_ends.line.capabilities().mostCode;
    const auto length = static_cast<std::size_t>(QString::fromStdString(m_program.source).size());
    if (length > most) {
        const QString text = m_program.source == m_entry.source
            ? tr("The server takes sources of up to %1 characters; this one has %2.")
            : tr("The server takes sources of up to %1 characters; with the driver that calls your function, this one has %2.");
        giveUp(Verdict::JudgeError, text.arg(most).arg(length));
        return;
    }
    m_entry.state = OutboxEntry::State::Sent;
    if (m_ends.outbox == nullptr) {
        send();
        return;
    }
    m_ends.outbox->markSent(m_entry.uuid, [self = QPointer(this)] {
        if (self) {
            self->send();
        }
    });
}

void RemoteTask::send()
{
    if (m_story.isFinished()) {
        return;
    }
    wire::SubmitRequest request;
    request.problemId = m_entry.remoteProblem;
    request.language = m_entry.language;
    request.code = m_program.source;
    request.sessionId = m_ends.line.server().session.toStdString();
    request.clientId = m_ends.line.capabilities().idempotent ? m_entry.uuid : std::string();
    m_ends.line.http().post(QStringLiteral("/api/submissions"), QByteArray::fromStdString(wire::toJson(request)),
                            [self = QPointer(this)](const HttpAnswer& answer) {
                                if (self) {
                                    self->sent(answer);
                                }
                            });
}

void RemoteTask::sent(const HttpAnswer& answer)
{
    if (m_story.isFinished()) {
        return; // cancelled meanwhile
    }
    if (!answer.isThere() || isFromAGateway(answer.status)) {
        const bool safe = m_ends.line.capabilities().idempotent || answer.wasNeverSent();
        retry(answer, safe ? &RemoteTask::send : &RemoteTask::lookUp);
        return;
    }
    m_failures = 0;
    if (answer.status == 429 || answer.status == 503) {
        hold(answer);
        return;
    }
    const auto id = wire::submissionIdFrom(answer.text());
    if (answer.status / 100 != 2 || !id) {
        refused(answer);
        return;
    }
    emit held({}, 0);
    accept(*id);
}

void RemoteTask::refused(const HttpAnswer& answer)
{
    if (answer.status / 100 == 2) {
        giveUp(Verdict::JudgeError, tr("The server answered, but not as a CodeArena server does."));
    } else {
        giveUp(Verdict::JudgeError, tr("The server refused this: %1").arg(sentenceOf(wire::apiErrorFrom(answer.status, answer.text()))));
    }
}

void RemoteTask::hold(const HttpAnswer& answer)
{
    m_secondsHeld = secondsToWait(answer);
    m_next = [this] { send(); };
    m_second.start(std::chrono::seconds(1));
    emit held(tr("The server takes no more for now."), m_secondsHeld);
}

void RemoteTask::countDown()
{
    --m_secondsHeld;
    if (m_secondsHeld > 0) {
        emit held(tr("The server takes no more for now."), m_secondsHeld);
        return;
    }
    emit held({}, 0);
    goOn();
}

void RemoteTask::retry(const HttpAnswer& answer, void (RemoteTask::*step)())
{
    const QString why = QString::fromStdString(networkError(answer, m_ends.line.server()).what);
    emit held(why, 0);
    m_next = [this, step] { (this->*step)(); };
    const double chance = m_ends.line.options().channel.chance ? m_ends.line.options().channel.chance() : QRandomGenerator::global()->generateDouble();
    m_pause.start(m_ends.line.options().channel.backoff.delay(m_failures++, chance));
}

void RemoteTask::goOn()
{
    m_second.stop();
    if (const auto next = std::exchange(m_next, {}); next && !m_story.isFinished()) {
        next();
    }
}

/// It was sent, and no answer came. A server that does not know it again may have it or not.
void RemoteTask::lookUp()
{
    const QString path = QStringLiteral("/api/history?sessionId=%1&limit=50").arg(m_ends.line.server().session);
    m_ends.line.http().get(path, [self = QPointer(this)](const HttpAnswer& answer) {
        if (self && !self->m_story.isFinished()) {
            self->lookedUp(answer);
        }
    });
}

void RemoteTask::lookedUp(const HttpAnswer& answer)
{
    if (!answer.isThere() || isFromAGateway(answer.status)) {
        retry(answer, &RemoteTask::lookUp);
        return;
    }
    m_failures = 0;
    emit held({}, 0);
    const auto page = wire::historyPageFrom(answer.text());
    std::vector<std::string> candidates;
    if (answer.status == 200 && page) {
        for (const wire::HistoryItem& item : page->items) {
            const QDateTime made = QDateTime::fromString(QString::fromStdString(item.createdAt), Qt::ISODateWithMs);
            const qint64 sentAt = m_entry.made.time_since_epoch().count() / 1000;
            const bool isOlder = made.isValid() && made.toSecsSinceEpoch() < sentAt - kClockSlack;
            if (item.language == m_entry.language && !isOlder) {
                candidates.push_back(item.id);
            }
        }
    }
    compare(std::move(candidates));
}

void RemoteTask::compare(std::vector<std::string> candidates)
{
    if (candidates.empty()) {
        giveUp(Verdict::JudgeError, tr("The connection broke while this was being sent, and the server cannot say whether it arrived. "
                                       "It is not sent twice by itself: submit it again if it should count."));
        return;
    }
    const std::string id = candidates.back();
    candidates.pop_back();
    m_ends.line.http().get(QStringLiteral("/api/submissions/") + asPathPart(id),
                           [self = QPointer(this), id, rest = std::move(candidates)](const HttpAnswer& answer) {
                               if (!self || self->m_story.isFinished()) {
                                   return;
                               }
                               const auto view = wire::submissionViewFrom(answer.text());
                               const bool same = answer.status == 200 && view && view->code == self->m_program.source
                                   && view->problemId == self->m_entry.remoteProblem;
                               same ? self->accept(id) : self->compare(rest);
                           });
}

void RemoteTask::accept(const std::string& submission)
{
    m_entry.state = OutboxEntry::State::Accepted;
    m_entry.submission = submission;
    if (m_ends.outbox != nullptr) {
        m_ends.outbox->markAccepted(m_entry.uuid, submission);
    }
    watch();
}

/// Subscribed before it is read: what happens in between is heard twice, and never missed.
void RemoteTask::watch()
{
    emit accepted(m_entry.submission);
    m_listening = true;
    news();
    if (m_ends.line.channel().isConnected()) {
        m_ends.line.subscribe(m_entry.submission, m_story.lastNumber());
    }
    m_ends.line.listen();
    read();
}

void RemoteTask::connected()
{
    if (m_listening && !m_story.isFinished()) {
        m_ends.line.subscribe(m_entry.submission, m_story.lastNumber());
        read();
    }
}

void RemoteTask::read()
{
    m_poll.stop();
    m_ends.line.http().get(QStringLiteral("/api/submissions/") + asPathPart(m_entry.submission), [self = QPointer(this)](const HttpAnswer& answer) {
        if (self && !self->m_story.isFinished()) {
            self->hasRead(answer);
        }
    });
}

void RemoteTask::hasRead(const HttpAnswer& answer)
{
    const bool hasEvents = m_ends.line.channel().isConnected();
    m_poll.start(hasEvents ? m_ends.line.options().poll : m_ends.line.options().pollAlone);
    if (answer.status == 404 && ++m_missing > 2) {
        giveUp(Verdict::JudgeError, tr("The server took this, but does not know it any more."));
        return;
    }
    auto view = wire::submissionViewFrom(answer.text());
    if (answer.status != 200 || !view) {
        return; // another time
    }
    m_missing = 0;
    inUsersLines(view->outcome, m_program.linesBefore);
    if (view->state.phase != m_phase) {
        m_phase = view->state.phase;
        news();
    }
    if (view->state.phase != Phase::Done) {
        tell(m_story.hear(*view));
        return;
    }
    const bool tellsAll = !view->outcome.tests.empty() || !hasEvents || !view->outcome.message.empty();
    if (tellsAll) {
        tell(m_story.finish(view->state.verdict, view->outcome));
    } else if (!m_grace.isActive()) {
        m_lastView = *view;
        m_grace.start(m_ends.line.options().grace);
    }
}

void RemoteTask::hear(const QByteArray& event, const QByteArray& argument)
{
    if (!m_listening || m_story.isFinished()) {
        return;
    }
    const std::string_view json(argument.constData(), static_cast<std::size_t>(argument.size()));
    const auto pass = [this](auto read) {
        if (read && read->submissionId == m_entry.submission) {
            news();
            inUsersLines(*read, m_program.linesBefore);
            tell(m_story.hear(*read));
        }
    };
    if (event == "submission_status") {
        pass(wire::statusEventFrom(json));
    } else if (event == "submission_test") {
        pass(wire::testEventFrom(json));
    } else if (event == "submission_completed") {
        pass(wire::completedEventFrom(json));
    }
}

void RemoteTask::news()
{
    m_deadline.start(m_ends.line.options().deadline);
}

void RemoteTask::tell(const RemoteStory::Events& events)
{
    const QPointer self(this);
    for (const JudgeEvent& event : events) {
        emit happened(event);
        if (!self) {
            return; // whoever heard it wants no more
        }
    }
    if (!m_story.isFinished()) {
        return;
    }
    for (QTimer* timer : {&m_pause, &m_second, &m_poll, &m_grace, &m_deadline}) {
        timer->stop();
    }
    if (m_ends.outbox != nullptr) {
        m_ends.outbox->remove(m_entry.uuid);
    }
    if (m_listening && m_ends.line.channel().isConnected()) {
        m_ends.line.unsubscribe(m_entry.submission);
    }
    emit ended();
}

void RemoteTask::giveUp(Verdict verdict, const QString& message)
{
    emit held({}, 0);
    tell(m_story.giveUp(verdict, message.toStdString()));
}

void RemoteTask::cancel()
{
    if (m_story.isFinished()) {
        return;
    }
    if (m_entry.state == OutboxEntry::State::Accepted && m_ends.line.capabilities().cancel) {
        m_ends.line.http().post(QStringLiteral("/api/submissions/%1/cancel").arg(asPathPart(m_entry.submission)), "{}", [](const HttpAnswer&) {});
    }
    giveUp(Verdict::Cancelled, tr("Cancelled"));
}

} // namespace ca
