// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The four folders of a sandbox and who may do what in them.
//
//   /box      the program: the agent's own, 0755, read-only for every run
//   /build    the compiler's: a copy of /box it may write; closed and empty at all other times
//   /tmp      the work folder of a run, wiped after it
//   /private  the interactor's secrets: unreadable for programs, wiped after the run
//
// In a container users tell them apart. In a nested sandbox there is one user, so there mounts do: see spaces.h.
#pragma once

#include "sandbox/agent/request.h"
#include "sandbox/agent/tree.h"
#include "sandbox/agent/trouble.h"

#include "core/base/unique_fd.h"

namespace ca::agent {

enum class Habitat : std::uint8_t { Container, Nested };

/// Who runs as whom. In a nested sandbox all of them are kOneself.
struct Users {
    uid_t program = kOneself;    // of the next test
    uid_t privileged = kOneself; // compilers and interactors
};

class Folders {
public:
    [[nodiscard]] Trouble open(Habitat habitat);
    /// Gives the folders the modes above; once, when the users are known.
    [[nodiscard]] Trouble prepare(const Users& users);

    /// Creates the file of a Put and the folders above it.
    [[nodiscard]] Trouble create(const PutHead& put, const Users& users, UniqueFd& out);

    /// Opens /build with a copy of /box in it.
    [[nodiscard]] Trouble beginCompile(const Users& users);
    /// What the compiler made becomes /box; NoRoom and TooMany are the user's doing.
    [[nodiscard]] Trouble adoptBuild(const Users& users, Copied& copied);
    [[nodiscard]] Trouble endCompile(const Users& users);

    /// After a run, with nobody left alive.
    [[nodiscard]] Trouble wipeWork(const Users& users);
    [[nodiscard]] Trouble reset(const Users& users);

    [[nodiscard]] bool hasWorkFiles() const { return m_workFiles; }
    [[nodiscard]] int work() const { return m_work.get(); }

private:

    Habitat m_habitat = Habitat::Container;
    UniqueFd m_box;
    UniqueFd m_build;
    UniqueFd m_work;
    UniqueFd m_private;
    bool m_workFiles = false;
    bool m_privateFiles = false;
};

} // namespace ca::agent
