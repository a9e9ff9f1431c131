// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Model values and the fields that they travel in.
#pragma once

#include "core/model/limits.h"
#include "core/model/outcome.h"
#include "sandbox/protocol/wire.h"

namespace ca {

[[nodiscard]] wire::LimitFields fieldsOf(const Limits& limits);

/// The enumerations must be within their bounds, which FrameReader has seen to.
[[nodiscard]] RunOutcome outcomeOf(const wire::OutcomeFields& fields);

} // namespace ca
