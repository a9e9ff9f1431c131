// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A certificate for 127.0.0.1, made on the spot, that is its own authority: server and client show the same one.
#pragma once

#include <filesystem>

#include <openssl/ssl.h>

namespace ca::test {

/// Writes ca.pem, cert.pem and key.pem into the folder, and returns a server's context that trusts nobody else.
[[nodiscard]] SSL_CTX* makeTlsServer(const std::filesystem::path& folder);

} // namespace ca::test
