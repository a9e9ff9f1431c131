// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server's problem as a package of ours, so that everything that opens packages opens it. Hidden tests are on the server: here they
// are empty places, which are counted and never judged.
#pragma once

#include "app/link/remote_function.h"
#include "app/link/remote_origin.h"
#include "app/link/remote_server.h"
#include "core/wire/codearena.h"

#include <filesystem>
#include <map>
#include <string>

namespace ca {

/// "two-sum.lab.example.org-3000": no problem of this machine or of another server is called the same.
[[nodiscard]] std::string remoteProblemId(const QUrl& server, const std::string& slug);

/// By path within the package. A problem whose function is known, or seems to be, is one that asks for a function.
[[nodiscard]] std::map<std::string, std::string> packageFiles(const QUrl& server, const wire::ProblemDetail& problem,
                                                              const std::optional<RemoteFunction>& function);

/// The package in a folder of its own in `into`, whole or as it was before. True: something changed. The library, folders with packages in
/// them, may know what the server does not say of its functions.
[[nodiscard]] Result<bool> writePackage(const std::filesystem::path& into, const QUrl& server, const wire::ProblemDetail& problem,
                                        const std::vector<std::filesystem::path>& library = {});

} // namespace ca
