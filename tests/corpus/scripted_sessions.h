// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Sessions that run nothing: each answers with what the header of its case says a sandbox would measure.
#pragma once

#include "core/exec/session.h"
#include "tests/corpus/corpus_case.h"

#include <map>

namespace ca::corpus {

class ScriptedSessions final : public SessionFactory {
public:
    explicit ScriptedSessions(const std::vector<CorpusCase>& cases);

    [[nodiscard]] Result<std::unique_ptr<Session>> open(const SessionRequest& request, SteadyTime deadline,
                                                        std::stop_token stop) override;
    void expect(const SessionRequest&) override { }

private:
    std::map<const Language*, const CorpusCase*> m_cases; // a case has a language record of its own
};

} // namespace ca::corpus
