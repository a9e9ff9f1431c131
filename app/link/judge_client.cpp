// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/judge_client.h"

#include <atomic>

namespace ca {

JudgeTicket newTicket()
{
    static std::atomic<quint64> last = 0;
    return JudgeTicket{++last};
}

} // namespace ca
