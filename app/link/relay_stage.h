// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A program that runs at the second place when the first cannot run it. What was asked for meanwhile is asked for again there.
#pragma once

#include "app/link/live_stage.h"

#include <functional>
#include <vector>

namespace ca {

class RelayStage final : public LiveStage {
    Q_OBJECT

public:
    /// The second is made when it is needed; none: there is none.
    using Second = std::function<std::unique_ptr<LiveStage>()>;

    RelayStage(std::unique_ptr<LiveStage> first, Second second, QObject* parent = nullptr);

    void begin() override;
    void feed(const QByteArray& bytes) override;
    void closeInput() override;
    void resize(quint16 columns, quint16 rows) override;
    void stop() override;

private:
    using Wish = std::function<void(LiveStage&)>;

    void follow();
    void ask(Wish wish);
    void take(const std::optional<Error>& trouble);
    [[nodiscard]] bool handOver(const Error& trouble);

    std::unique_ptr<LiveStage> m_stage;
    Second m_second;
    std::vector<Wish> m_wishes; // until it is known who runs it
    bool m_hasBegun = false;    // the one that runs it has said so
    bool m_isStopped = false;
    std::optional<Error> m_first; // why it does not run at the first
};

} // namespace ca
