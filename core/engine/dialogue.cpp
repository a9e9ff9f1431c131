// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/dialogue.h"

#include "core/engine/run_watch.h"

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace ca {

namespace {

/// What one side has to be told, filled by the other side's thread. Whoever waits for its sandbox meanwhile is woken by a token.
class Letterbox {
public:
    struct Mail {
        std::string bytes;
        bool end = false;       // no more will come
        bool interrupt = false; // the run need not go on
        std::stop_token wake;   // triggered when more has come
    };

    void send(std::string_view bytes)
    {
        deliver([bytes](Mail& mail) { mail.bytes.append(bytes); });
    }
    void end(bool interrupt)
    {
        deliver([interrupt](Mail& mail) {
            mail.end = true;
            mail.interrupt = interrupt;
        });
    }
    void wake()
    {
        deliver([](Mail&) {});
    }

    [[nodiscard]] Mail take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_wake.stop_requested()) {
            m_wake = std::stop_source();
        }
        Mail mail = std::exchange(m_mail, {});
        mail.wake = m_wake.get_token();
        return mail;
    }

private:
    template <class Change> void deliver(Change change)
    {
        std::stop_source wake;
        {
            const std::lock_guard lock(m_mutex);
            change(m_mail);
            wake = m_wake;
        }
        wake.request_stop(); // outside the lock: it runs callbacks of the one who waits
    }

    std::mutex m_mutex;
    Mail m_mail;
    std::stop_source m_wake;
};

/// Everything said, by both threads.
class Transcript {
public:
    explicit Transcript(Bytes limit) : m_room(static_cast<std::size_t>(limit.count())) {}

    void note(bool fromProgram, std::string_view bytes)
    {
        const std::lock_guard lock(m_mutex);
        const std::string_view kept = bytes.substr(0, m_room);
        m_clipped = m_clipped || kept.size() < bytes.size();
        m_room -= kept.size();
        if (kept.empty()) {
            return;
        }
        if (m_said.empty() || m_said.back().fromProgram != fromProgram) {
            m_said.push_back({fromProgram, {}});
        }
        m_said.back().bytes.append(kept);
    }

    /// True for the first of the two sides.
    [[nodiscard]] bool isFirstToEnd()
    {
        const std::lock_guard lock(m_mutex);
        return !std::exchange(m_oneEnded, true);
    }

    void moveTo(DialogueResult& result)
    {
        const std::lock_guard lock(m_mutex);
        result.said = std::move(m_said);
        result.clipped = m_clipped;
    }

private:
    std::mutex m_mutex;
    std::size_t m_room;
    std::vector<Utterance> m_said;
    bool m_clipped = false;
    bool m_oneEnded = false;
};

/// Follows one side to its end: hands on what it says, tells it what it is told.
class Side {
public:
    Side(const Speaker& speaker, bool isProgram, Letterbox& mine, Letterbox& theirs, Transcript& transcript, Bytes kept,
         std::stop_token abort)
        : m_speaker(speaker)
        , m_isProgram(isProgram)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_transcript(transcript)
        , m_errors(kept)
        , m_abort(std::move(abort))
    {
    }

    [[nodiscard]] Result<SpeakerResult> follow()
    {
        for (;;) {
            const Letterbox::Mail mail = m_mine.take();
            if (m_abort.stop_requested()) { // the call to wake up may have come before there was anybody to wake
                return fail(Fault::Cancelled, "the conversation was given up");
            }
            if (auto told = tell(mail); !told) {
                return fail(std::move(told.error()));
            }
            auto event = m_speaker.session.next(m_speaker.deadline, mail.wake);
            if (!event) {
                if (event.error().fault == Fault::Cancelled) {
                    continue;
                }
                return fail(blame(std::move(event.error())));
            }
            if (hear(*event)) {
                return std::move(m_result);
            }
        }
    }

    [[nodiscard]] bool endedFirst() const { return m_endedFirst; }

private:
    [[nodiscard]] Result<void> tell(const Letterbox::Mail& mail)
    {
        Session& session = m_speaker.session;
        if (!mail.bytes.empty()) {
            if (auto fed = session.feed(m_speaker.run, mail.bytes); !fed) {
                return fed;
            }
        }
        if (mail.interrupt) {
            return session.interrupt(m_speaker.run);
        }
        return mail.end ? session.closeInput(m_speaker.run) : Result<void>{};
    }

    [[nodiscard]] static Error blame(Error error)
    {
        return error.fault == Fault::Timeout ? Error{Fault::Broken, "the sandbox did not answer in time", {}} : error;
    }

    /// True at the end.
    [[nodiscard]] bool hear(SessionEvent& event)
    {
        if (auto* chunk = std::get_if<OutputChunk>(&event)) {
            if (chunk->stream == Stream::Out) {
                m_transcript.note(m_isProgram, chunk->bytes);
                m_theirs.send(chunk->bytes);
            } else {
                m_errors.append(chunk->bytes);
            }
            return false;
        }
        if (auto* file = std::get_if<CollectedFile>(&event)) {
            m_result.files.push_back(std::move(*file));
            return false;
        }
        m_result.outcome = std::get<RunFinished>(event).outcome;
        m_result.errors = m_errors.take();
        m_endedFirst = m_transcript.isFirstToEnd();
        m_theirs.end(!m_isProgram && m_result.outcome.exitCode != kValidatorAccepts);
        return true;
    }

    const Speaker& m_speaker;
    const bool m_isProgram;
    Letterbox& m_mine;
    Letterbox& m_theirs;
    Transcript& m_transcript;
    KeptOutput m_errors;
    std::stop_token m_abort;
    SpeakerResult m_result;
    bool m_endedFirst = false;
};

} // namespace

Result<DialogueResult> converse(const Speaker& program, const Speaker& validator, Bytes kept, const std::stop_token& stop)
{
    Letterbox toProgram;
    Letterbox toValidator;
    Transcript transcript(kept);
    std::stop_source abort;
    Side programSide(program, true, toProgram, toValidator, transcript, kept, abort.get_token());
    Side validatorSide(validator, false, toValidator, toProgram, transcript, kept, abort.get_token());

    const auto giveUp = [&] {
        abort.request_stop();
        toProgram.wake();
        toValidator.wake();
    };
    const std::stop_callback whenStopped(stop, giveUp);
    const auto followOrGiveUp = [&](Side& side) {
        Result<SpeakerResult> result = side.follow();
        if (!result) {
            giveUp(); // the other side would wait for words that never come
        }
        return result;
    };

    Result<SpeakerResult> heardProgram = fail(Fault::Internal, "the program was not followed");
    std::jthread programThread([&] { heardProgram = followOrGiveUp(programSide); });
    Result<SpeakerResult> heardValidator = followOrGiveUp(validatorSide);
    programThread.join();

    // The one who failed by itself has more to say than the one who was told to give up.
    const bool programIsCause = !heardProgram && heardProgram.error().fault != Fault::Cancelled;
    if (!heardValidator && !programIsCause) {
        return fail(std::move(heardValidator.error()));
    }
    if (!heardProgram) {
        return fail(std::move(heardProgram.error()));
    }
    DialogueResult result;
    result.program = *std::move(heardProgram);
    result.validator = *std::move(heardValidator);
    result.validatorEndedFirst = validatorSide.endedFirst();
    transcript.moveTo(result);
    return result;
}

} // namespace ca
