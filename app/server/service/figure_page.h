// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A page of figures in Prometheus' text format. All names get the prefix "codearena_".
#pragma once

#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace ca::server {

class FigurePage {
public:
    /// A family of samples: "counter", "gauge" or "histogram", and what it means. Its samples come next.
    void begin(std::string_view name, std::string_view type, std::string_view help)
    {
        fmt::format_to(std::back_inserter(m_text), "# HELP codearena_{0} {2}\n# TYPE codearena_{0} {1}\n", name, type, help);
    }

    template <class Value> void sample(std::string_view name, Value value)
    {
        fmt::format_to(std::back_inserter(m_text), "codearena_{} {}\n", name, value);
    }

    template <class Value> void sample(std::string_view name, std::string_view label, std::string_view is, Value value)
    {
        fmt::format_to(std::back_inserter(m_text), "codearena_{}{{{}=\"{}\"}} {}\n", name, label, is, value);
    }

    template <class Value> void single(std::string_view name, std::string_view type, std::string_view help, Value value)
    {
        begin(name, type, help);
        sample(name, value);
    }

    /// A histogram's sample: so many took at most so many seconds.
    template <class Bound> void bucket(std::string_view name, Bound bound, std::uint64_t count)
    {
        fmt::format_to(std::back_inserter(m_text), "codearena_{}_bucket{{le=\"{}\"}} {}\n", name, bound, count);
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace ca::server
