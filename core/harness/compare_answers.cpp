// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/answers.h"
#include "core/harness/json_tape.h"
#include "core/harness/signature_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace ca {

namespace {

using At = JsonTape::At;
using Kind = JsonTape::Kind;

constexpr std::size_t kListed = 3;            // values named in a message
constexpr std::size_t kLargestMatching = 2000; // elements that may be tried one against another

bool isNumber(Kind kind)
{
    return kind == Kind::Whole || kind == Kind::Number;
}

struct Difference {
    std::vector<std::size_t> path;
    std::string what;

    [[nodiscard]] std::string message() const
    {
        std::string place;
        for (const std::size_t index : path) {
            place += fmt::format("[{}]", index);
        }
        return place.empty() ? what : fmt::format("at {}: {}", place, what);
    }
};

using Found = std::optional<Difference>;

/// One element of an unordered list of doubles: the number, or the numbers of an inner list.
using Point = std::vector<double>;

/// The common case of a list without order, for which no text needs to be made.
bool allWhole(const JsonTape& tape, At list)
{
    At child = list + 1;
    while (child < tape.end(list) && tape.kind(child) == Kind::Whole) {
        ++child;
    }
    return child == tape.end(list);
}

template <class Key>
struct Element {
    Key key; // the same for the same value
    At at;
    bool operator<(const Element& other) const { return key < other.key; }
};

template <class MakeKey>
auto sortedElements(const JsonTape& tape, At list, MakeKey makeKey)
{
    std::vector<Element<decltype(makeKey(tape, list))>> elements;
    for (At child = list + 1; child < tape.end(list); child = tape.end(child)) {
        elements.push_back({makeKey(tape, child), child});
    }
    std::sort(elements.begin(), elements.end());
    return elements;
}

template <class Key>
std::string listed(const JsonTape& tape, std::vector<Element<Key>> elements)
{
    // As they come in the list, not by their keys.
    std::sort(elements.begin(), elements.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    std::string text;
    for (std::size_t i = 0; i < std::min(elements.size(), kListed); ++i) {
        text += (i == 0 ? "" : ", ") + tape.excerpt(elements[i].at);
    }
    return elements.size() <= kListed ? text : fmt::format("{} and {} more", text, elements.size() - kListed);
}

class Comparison {
public:
    Comparison(const Signature& signature, const CheckerOptions& options, const JsonTape& expected, const JsonTape& found)
        : m_signature(signature)
        , m_options(options)
        , m_expected(expected)
        , m_found(found)
        , m_type(answerType(signature.function))
    {
    }

    [[nodiscard]] Found run() const
    {
        if (m_signature.isClass) {
            return eachResult();
        }
        if (Found difference = same(0, 0); !difference || ordered(m_type.depth)) {
            return difference;
        }
        return sameElements(0, 0, m_type.depth);
    }

private:
    [[nodiscard]] bool ordered(int depth) const { return m_signature.order == AnswerOrder::Exact || depth == 0; }

    // In order

    [[nodiscard]] Found same(At expected, At found) const
    {
        if (m_expected.kind(expected) != Kind::List || m_found.kind(found) != Kind::List) {
            return sameScalar(expected, found) ? Found() : mismatch(expected, found);
        }
        return sameList(expected, found, [this](At a, At b) { return same(a, b); });
    }

    template <class Compare>
    [[nodiscard]] Found sameList(At expected, At found, Compare compare) const
    {
        At a = expected + 1;
        At b = found + 1;
        for (std::size_t index = 0; a < m_expected.end(expected) && b < m_found.end(found); ++index) {
            if (Found difference = compare(a, b)) {
                difference->path.insert(difference->path.begin(), index);
                return difference;
            }
            a = m_expected.end(a);
            b = m_found.end(b);
        }
        const bool bothEnd = a == m_expected.end(expected) && b == m_found.end(found);
        return bothEnd ? Found() : countMismatch(expected, found);
    }

    /// The answer of a class: its calls come in order, whatever the order within a result.
    [[nodiscard]] Found eachResult() const
    {
        if (m_found.kind(0) != Kind::List) {
            return mismatch(0, 0);
        }
        return sameList(0, 0, [this](At a, At b) {
            const bool lists = m_expected.kind(a) == Kind::List && m_found.kind(b) == Kind::List;
            return lists && !ordered(1) ? sameElements(a, b, std::numeric_limits<int>::max()) : same(a, b);
        });
    }

    [[nodiscard]] Found mismatch(At expected, At found) const
    {
        return Difference{{}, fmt::format("expected {}, found {}", m_expected.excerpt(expected), m_found.excerpt(found))};
    }

    [[nodiscard]] Found countMismatch(At expected, At found) const
    {
        return Difference{{}, fmt::format("expected {}, found {}", count(m_expected, expected), count(m_found, found))};
    }

    [[nodiscard]] static std::string count(const JsonTape& tape, At list)
    {
        const std::size_t size = tape.children(list).size();
        return fmt::format("{} element{}", size, size == 1 ? "" : "s");
    }

    // Scalars

    [[nodiscard]] bool sameScalar(At expected, At found) const
    {
        const Kind kind = m_expected.kind(expected);
        if (isNumber(kind) && isNumber(m_found.kind(found))) {
            return sameNumber(expected, found);
        }
        if (kind != m_found.kind(found)) {
            return false;
        }
        switch (kind) {
        case Kind::Null:
            return true;
        case Kind::Bool:
            return m_expected.truth(expected) == m_found.truth(found);
        default:
            return kind == Kind::Text && m_expected.text(expected) == m_found.text(found);
        }
    }

    [[nodiscard]] bool sameNumber(At expected, At found) const
    {
        const bool whole = m_expected.kind(expected) == Kind::Whole && m_found.kind(found) == Kind::Whole;
        if (whole && m_expected.whole(expected) == m_found.whole(found)) {
            return true;
        }
        return comparesDoubles(whole) && close(m_expected.number(expected), m_found.number(found));
    }

    /// The calls of a class are not at hand here, so there a number counts as a double by how it is written.
    [[nodiscard]] bool comparesDoubles(bool writtenAsWhole) const
    {
        if (!m_signature.isClass) {
            return m_type.base == BaseType::Double;
        }
        return !writtenAsWhole
            && std::any_of(m_signature.methods.begin(), m_signature.methods.end(),
                           [](const FunctionSignature& method) { return answerType(method).base == BaseType::Double; });
    }

    [[nodiscard]] bool close(double expected, double found) const
    {
        const double apart = std::abs(expected - found);
        return expected == found || (m_options.floatAbsolute && apart <= *m_options.floatAbsolute)
            || (m_options.floatRelative && apart <= *m_options.floatRelative * std::abs(expected));
    }

    // In any order

    [[nodiscard]] Found sameElements(At expected, At found, int depth) const
    {
        if (m_found.kind(found) != Kind::List) {
            return mismatch(expected, found);
        }
        const bool tolerant = m_options.floatAbsolute || m_options.floatRelative;
        if (!m_signature.isClass && m_type.base == BaseType::Double && tolerant) {
            return closeElements(expected, found);
        }
        if (!m_signature.isClass && !comparesDoubles(true) && allWhole(m_expected, expected) && allWhole(m_found, found)) {
            const auto value = [](const JsonTape& tape, At at) { return tape.whole(at); };
            return compareSorted(sortedElements(m_expected, expected, value), sortedElements(m_found, found, value));
        }
        const int inner = m_signature.order == AnswerOrder::UnorderedNested ? depth - 1 : 0;
        const auto text = [this, inner](const JsonTape& tape, At at) { return key(tape, at, inner); };
        return compareSorted(sortedElements(m_expected, expected, text), sortedElements(m_found, found, text));
    }

    /// `depth` says how many levels of lists have no order from here on.
    [[nodiscard]] std::string key(const JsonTape& tape, At at, int depth) const
    {
        if (tape.kind(at) != Kind::List) {
            const bool asDouble = isNumber(tape.kind(at)) && comparesDoubles(tape.kind(at) == Kind::Whole);
            return asDouble ? fmt::format("{}", tape.number(at)) : tape.dump(at);
        }
        std::vector<std::string> keys;
        for (At child = at + 1; child < tape.end(at); child = tape.end(child)) {
            keys.push_back(key(tape, child, depth - 1));
        }
        if (depth > 0) {
            std::sort(keys.begin(), keys.end());
        }
        return fmt::format("[{}]", fmt::join(keys, ","));
    }

    template <class Key>
    [[nodiscard]] Found compareSorted(const std::vector<Element<Key>>& expected, const std::vector<Element<Key>>& found) const
    {
        std::vector<Element<Key>> missing;
        std::vector<Element<Key>> surplus;
        std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(), std::back_inserter(missing));
        std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(surplus));
        if (missing.empty() && surplus.empty()) {
            return {};
        }
        const std::string lacks = missing.empty() ? "" : fmt::format("missing: {}", listed(m_expected, missing));
        const std::string has = surplus.empty() ? "" : fmt::format("not expected: {}", listed(m_found, surplus));
        return Difference{{}, fmt::format("{}{}{}", lacks, lacks.empty() || has.empty() ? "" : "; ", has)};
    }

    // Doubles in any order: no key is the same for all that is close

    [[nodiscard]] Found closeElements(At expected, At found) const
    {
        std::vector<Point> wanted;
        std::vector<Point> given;
        if (!readPoints(m_expected, expected, wanted) || !readPoints(m_found, found, given)) {
            return mismatch(expected, found);
        }
        if (wanted.size() != given.size()) {
            return countMismatch(expected, found);
        }
        std::sort(wanted.begin(), wanted.end());
        std::sort(given.begin(), given.end());
        const auto alike = [this](const Point& a, const Point& b) { return closePoints(a, b); };
        if (std::equal(wanted.begin(), wanted.end(), given.begin(), alike) || matched(wanted, std::move(given))) {
            return {};
        }
        return Difference{{}, "the elements differ by more than the tolerance, whatever their order"};
    }

    [[nodiscard]] bool readPoints(const JsonTape& tape, At list, std::vector<Point>& points) const
    {
        for (At child = list + 1; child < tape.end(list); child = tape.end(child)) {
            Point point;
            const At first = tape.kind(child) == Kind::List ? child + 1 : child;
            for (At at = first; at < tape.end(child); ++at) {
                if (!isNumber(tape.kind(at))) {
                    return false;
                }
                point.push_back(tape.number(at));
            }
            if ((tape.kind(child) == Kind::List) != (m_type.depth > 1)) {
                return false;
            }
            if (m_signature.order == AnswerOrder::UnorderedNested) {
                std::sort(point.begin(), point.end());
            }
            points.push_back(std::move(point));
        }
        return true;
    }

    [[nodiscard]] bool closePoints(const Point& expected, const Point& found) const
    {
        return std::equal(expected.begin(), expected.end(), found.begin(), found.end(),
                          [this](double a, double b) { return close(a, b); });
    }

    /// Sorting may part neighbours whose first numbers are nearly equal.
    [[nodiscard]] bool matched(const std::vector<Point>& wanted, std::vector<Point> given) const
    {
        if (wanted.size() > kLargestMatching) {
            return false;
        }
        for (const Point& point : wanted) {
            const auto partner = std::find_if(given.begin(), given.end(), [&](const Point& each) { return closePoints(point, each); });
            if (partner == given.end()) {
                return false;
            }
            given.erase(partner);
        }
        return true;
    }

    const Signature& m_signature;
    const CheckerOptions& m_options;
    const JsonTape& m_expected;
    const JsonTape& m_found;
    ValueType m_type;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

} // namespace

AnswerDifference compareAnswers(const Signature& signature, const CheckerOptions& options, std::string_view expected,
                                std::string_view found)
{
    const std::string_view wanted = trimmed(expected);
    const std::string_view given = trimmed(found);
    if (wanted == given) {
        return {};
    }
    if (given.empty()) {
        return {false, "no answer was printed"};
    }
    const auto output = JsonTape::parse(given);
    if (!output) {
        return {false, fmt::format("what was printed is not one JSON value: {}", output.error())};
    }
    const auto answer = JsonTape::parse(wanted);
    if (!answer) {
        return {false, fmt::format("the expected answer is not one JSON value: {}", answer.error())};
    }
    const Found difference = Comparison(signature, options, *answer, *output).run();
    return difference ? AnswerDifference{false, difference->message()} : AnswerDifference{};
}

} // namespace ca
