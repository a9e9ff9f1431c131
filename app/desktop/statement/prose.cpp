// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/prose.h"

#include <algorithm>
#include <utility>

namespace ca {

namespace {

using Kind = ProseBlock::Kind;

constexpr std::string_view kNext = "{{nextsample}}";
constexpr std::string_view kRemaining = "{{remainingsamples}}";

bool isBlank(const ProseSpan& span)
{
    return span.kind == ProseSpan::Kind::LineBreak
        || (span.kind == ProseSpan::Kind::Text && span.text.find_first_not_of(" \n") == std::string::npos);
}

/// Cuts one paragraph where samples belong.
class SamplePlaces {
public:
    explicit SamplePlaces(Prose& out) : m_out(out) {}

    void add(ProseSpan span)
    {
        while (span.kind == ProseSpan::Kind::Text && !span.code) {
            const std::size_t next = span.text.find(kNext);
            const std::size_t remaining = span.text.find(kRemaining);
            const std::size_t at = std::min(next, remaining);
            if (at == std::string::npos) {
                break;
            }
            ProseSpan before = span;
            before.text.resize(at);
            m_spans.push_back(std::move(before));
            endParagraph();
            ProseBlock& place = m_out.emplace_back();
            place.kind = at == next ? Kind::NextSample : Kind::RemainingSamples;
            span.text.erase(0, at + (at == next ? kNext : kRemaining).size());
        }
        m_spans.push_back(std::move(span));
    }

    void endParagraph()
    {
        if (!std::all_of(m_spans.begin(), m_spans.end(), isBlank)) {
            m_out.emplace_back().spans = std::move(m_spans);
        }
        m_spans.clear();
    }

private:
    Prose& m_out;
    std::vector<ProseSpan> m_spans;
};

} // namespace

Prose withSamplePlaces(Prose prose)
{
    Prose out;
    for (ProseBlock& block : prose) {
        if (block.kind != Kind::Paragraph) {
            out.push_back(std::move(block));
            continue;
        }
        SamplePlaces places(out);
        for (ProseSpan& span : block.spans) {
            places.add(std::move(span));
        }
        places.endParagraph();
    }
    return out;
}

} // namespace ca
