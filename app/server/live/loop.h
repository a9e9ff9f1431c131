// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where and when things run that nobody waits for: a port, so that tests decide what time it is.
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <memory>

namespace ca::server {

/// While it lives, something is about to happen. Destroying it does not wait for what has begun.
class Alarm {
public:
    virtual ~Alarm() = default;
};

/// Any thread may call. Nothing runs within the call.
class Loop : public Clock {
public:
    using Task = std::function<void()>;

    virtual void soon(Task task) = 0;
    [[nodiscard]] virtual std::unique_ptr<Alarm> after(Millis delay, Task task) = 0;
};

} // namespace ca::server
