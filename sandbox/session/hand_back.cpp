// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/hand_back.h"

#include <utility>

namespace ca {

Result<std::optional<CollectedFile>> HandBack::take(wire::Collected piece)
{
    const bool isDue = piece.index < m_paths.size() && (m_inside ? piece.index == m_next : piece.index >= m_next);
    if (!isDue) {
        return fail(Fault::Broken, "the sandbox agent sent a file that nobody asked for");
    }
    if (piece.bytes.size() > m_limit - m_bytes.size()) {
        return fail(Fault::Broken, "the sandbox agent sent more of a file than was asked for");
    }
    m_bytes += piece.bytes;
    m_inside = piece.piece == wire::Piece::More;
    m_next = piece.index;
    if (m_inside) {
        return std::nullopt;
    }
    const bool clipped = piece.piece == wire::Piece::Clipped;
    if (clipped && m_bytes.size() != m_limit) {
        return fail(Fault::Broken, "the sandbox agent cut a file off before its bound");
    }
    ++m_next;
    return CollectedFile{RunId{piece.id}, m_paths[piece.index], std::exchange(m_bytes, {}), clipped};
}

} // namespace ca
