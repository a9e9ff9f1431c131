// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The answer of a long call: a stream of JSON objects, one a line, until the engine is done or says why it is not.
#pragma once

#include "core/base/result.h"
#include "sandbox/docker/engine.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ca::docker {

class ProgressStream {
public:
    static constexpr std::size_t kMaxLine = std::size_t{1} << 20;

    explicit ProgressStream(OnProgress onProgress)
        : m_onProgress(std::move(onProgress))
    {
    }

    /// Any cut of the stream; reports whole lines as they complete.
    [[nodiscard]] Result<void> append(std::string_view bytes);
    /// The stream is over. Fails with what the engine complained about, if it did.
    [[nodiscard]] Result<void> finish();

    /// The id of what was made, when the engine told it.
    [[nodiscard]] const std::string& imageId() const { return m_imageId; }

private:
    [[nodiscard]] Result<void> takeLine(std::string_view line);

    OnProgress m_onProgress;
    std::string m_line;
    std::string m_imageId;
    std::string m_complaint;
};

} // namespace ca::docker
