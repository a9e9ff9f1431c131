// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// A name is cut into words: runs of letters, runs of digits, and what stands between them. The last word that means "input" or
// "output" tells what the file is. With those words taken out, the two halves of a test have the same name.
#include "core/package/test_pairs.h"

#include "core/base/ascii.h"
#include "core/package/format_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include <fmt/format.h>

namespace ca {

namespace {

enum class Role { None, Input, Answer };

// The first is taken when a test has several answers: what the format calls an answer.
constexpr std::array<std::string_view, 10> kAnswerWords{"ans",    "answer",  "answers",  "sol", "expected",
                                                        "output", "outputs", "solution", "out", "res"};
constexpr std::array<std::string_view, 5> kInputWords{"in", "inp", "input", "inputs", "dat"};
constexpr std::array<std::string_view, 3> kAnswerEndings{"a", "ok", "o"}; // too short to mean it elsewhere than at the end
constexpr std::array<std::string_view, 1> kInputEndings{"i"};
constexpr std::array<std::string_view, 4> kSampleWords{"sample", "samples", "example", "examples"};
/// Say nothing that tells one test from another.
constexpr std::array<std::string_view, 12> kPlainWords{"-",     "test",    "tests",   "case",     "cases", "data",
                                                       "secret", "sample", "samples", "example", "examples", "tc"};
constexpr char kMark = '\x01'; // where a word was taken out; no name holds it

template <class Words>
bool contains(const Words& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Runs of letters, runs of digits, single others.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin + 1;
        const bool letters = isLetter(text[begin]);
        const bool digits = isDigit(text[begin]);
        while (end < text.size() && ((letters && isLetter(text[end])) || (digits && isDigit(text[end])))) {
            ++end;
        }
        words.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

Role roleOf(std::string_view word, bool ending)
{
    if (contains(kInputWords, word) || (ending && contains(kInputEndings, word))) {
        return Role::Input;
    }
    return contains(kAnswerWords, word) || (ending && contains(kAnswerEndings, word)) ? Role::Answer : Role::None;
}

struct Named {
    std::string file;
    Role role = Role::None;
    std::string word; // that told the role
    std::string key;  // the name without such words
    bool sample = false;
};

Named look(const std::string& file)
{
    Named named{file, Role::None, {}, {}, false};
    const std::string text = lowerCase(file);
    const std::vector<std::string_view> words = wordsOf(text);
    const auto isEnding = [&](std::size_t i) { return i + 1 == words.size() && i > 0 && words[i - 1] == "."; };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const Role role = roleOf(words[i], isEnding(i)); role != Role::None) {
            named.role = role;
            named.word = words[i];
        }
        named.sample = named.sample || contains(kSampleWords, words[i]);
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool told = named.role != Role::None && roleOf(words[i], isEnding(i)) == named.role;
        named.key += told ? std::string(1, kMark) : std::string(words[i]);
    }
    return named;
}

std::size_t rankOf(const std::string& answerWord)
{
    return static_cast<std::size_t>(std::find(kAnswerWords.begin(), kAnswerWords.end(), answerWord) - kAnswerWords.begin());
}

/// "tests/01" of "tests/01.txt", but all of "a.3": numbers are no extension.
std::string withoutExtension(const std::string& name)
{
    const std::size_t dot = name.rfind('.');
    const std::string_view extension = dot == name.npos ? std::string_view{} : std::string_view(name).substr(dot + 1);
    const bool letters = !extension.empty() && std::all_of(extension.begin(), extension.end(), isLetter);
    return letters || extension == std::string_view(&kMark, 1) ? name.substr(0, dot) : name;
}

class Pairing {
public:
    explicit Pairing(const std::vector<std::string>& files)
    {
        for (const std::string& file : files) {
            Named named = look(file);
            (named.role == Role::Input        ? m_inputs
                 : named.role == Role::Answer ? m_answers
                                              : m_others)
                .push_back(std::move(named));
        }
    }

    PairedTests take()
    {
        pairByKeys();
        pairNakedInputs();
        for (auto* rest : {&m_inputs, &m_answers, &m_others}) {
            for (const Named& named : *rest) {
                m_result.left.push_back(named.file);
            }
        }
        std::sort(m_result.left.begin(), m_result.left.end(), naturallyLess);
        const auto byKey = [](const Found& a, const Found& b) { return naturallyLess(a.key, b.key); };
        std::stable_sort(m_found.begin(), m_found.end(), byKey);
        nameThem();
        return std::move(m_result);
    }

private:
    struct Found {
        TestPair pair;
        std::string key;
    };

    void pairByKeys()
    {
        std::map<std::string, std::vector<Named>> answers;
        for (Named& answer : m_answers) {
            answers[answer.key].push_back(std::move(answer));
        }
        std::vector<Named> lonely;
        for (Named& input : m_inputs) {
            const auto found = answers.find(input.key);
            if (found == answers.end() || found->second.empty()) {
                lonely.push_back(std::move(input));
                continue;
            }
            pair(input, takeBest(input.file, found->second), input.key);
        }
        m_inputs = std::move(lonely);
        m_answers.clear();
        for (auto& [key, rest] : answers) {
            std::move(rest.begin(), rest.end(), std::back_inserter(m_answers));
        }
    }

    /// Inputs that have no word for it: 01 beside 01.a, 01.txt beside 01.ans.
    void pairNakedInputs()
    {
        std::map<std::string, std::size_t> others;
        for (std::size_t i = 0; i < m_others.size(); ++i) {
            others.insert({withoutExtension(m_others[i].key), i});
        }
        for (std::size_t i = 0; i < m_others.size(); ++i) {
            others.insert_or_assign(m_others[i].key, i); // the whole name fits better than a part of it
        }
        std::vector<bool> used(m_others.size());
        std::erase_if(m_answers, [&](const Named& answer) {
            const std::string stem = withoutExtension(answer.key);
            const auto found = stem == answer.key ? others.end() : others.find(stem);
            if (found == others.end() || used[found->second]) {
                return false;
            }
            used[found->second] = true;
            pair(m_others[found->second], answer, stem);
            return true;
        });
        std::size_t i = 0;
        std::erase_if(m_others, [&](const Named&) { return used[i++]; });
    }

    Named takeBest(const std::string& input, std::vector<Named>& answers)
    {
        const auto best = std::min_element(answers.begin(), answers.end(),
                                           [](const Named& a, const Named& b) { return rankOf(a.word) < rankOf(b.word); });
        if (answers.size() > 1) {
            m_result.notes.push_back(fmt::format("{} has {} answers: {} was taken", input, answers.size(), best->file));
        }
        Named taken = std::move(*best);
        answers.erase(best);
        return taken;
    }

    void pair(const Named& input, const Named& answer, const std::string& key)
    {
        m_found.push_back({{input.file, answer.file, {}, input.sample || answer.sample}, key});
    }

    /// Numbers alone stay the numbers that they are, padded; all else is numbered and keeps what its name says.
    void nameThem();

    std::vector<Named> m_inputs;
    std::vector<Named> m_answers;
    std::vector<Named> m_others;
    std::vector<Found> m_found;
    PairedTests m_result;
};

/// The folders that all keys begin with say nothing about any of them.
std::size_t sharedFolders(const std::vector<std::string>& keys)
{
    std::size_t shared = keys.empty() ? 0 : keys.front().rfind('/') + 1; // npos + 1 is 0
    for (const std::string& key : keys) {
        while (shared > 0 && key.compare(0, shared, keys.front(), 0, shared) != 0) {
            shared = shared < 2 ? 0 : keys.front().rfind('/', shared - 2) + 1;
        }
    }
    return shared;
}

/// The one number in the name, when there is nothing beside it that tells tests apart.
std::optional<std::string> soleNumber(const std::string& slug)
{
    std::optional<std::string> number;
    for (const std::string_view word : wordsOf(slug)) {
        if (contains(kPlainWords, word)) {
            continue;
        }
        if (number || !isDigit(word.front()) || word.size() > 9) {
            return std::nullopt;
        }
        const std::size_t nonZero = word.find_first_not_of('0');
        number = nonZero == word.npos ? "0" : word.substr(nonZero);
    }
    return number;
}

void Pairing::nameThem()
{
    std::vector<std::string> keys;
    for (const Found& found : m_found) {
        keys.push_back(found.key);
    }
    const std::size_t shared = sharedFolders(keys);
    std::vector<std::string> slugs;
    std::set<std::pair<bool, std::string>> numbers; // of samples, of others
    std::size_t width = std::max<std::size_t>(fmt::formatted_size("{}", keys.size()), 2);
    std::size_t widest = width;
    for (const Found& found : m_found) {
        slugs.push_back(slugOf(withoutExtension(found.key.substr(shared))));
        if (const auto number = soleNumber(slugs.back()); number && numbers.insert({found.pair.sample, *number}).second) {
            widest = std::max(widest, number->size());
        }
    }
    const bool plain = numbers.size() == keys.size();
    width = plain ? widest : width;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        TestPair pair = std::move(m_found[i].pair);
        const std::string rest = plain || slugs[i].empty() ? "" : "-" + slugs[i];
        pair.name = fmt::format("{:0>{}}{}", plain ? *soleNumber(slugs[i]) : std::to_string(i + 1), width, rest);
        m_result.pairs.push_back(std::move(pair));
    }
}

} // namespace

PairedTests pairTests(const std::vector<std::string>& files)
{
    return Pairing(files).take();
}

bool naturallyLess(std::string_view a, std::string_view b)
{
    const std::string lowA = lowerCase(a);
    const std::string lowB = lowerCase(b);
    const auto wordsA = wordsOf(lowA);
    const auto wordsB = wordsOf(lowB);
    const auto numberOf = [](std::string_view word) { return word.substr(std::min(word.find_first_not_of('0'), word.size())); };
    const auto less = [&](std::string_view x, std::string_view y) {
        if (!isDigit(x.front()) || !isDigit(y.front())) {
            return x < y;
        }
        x = numberOf(x);
        y = numberOf(y);
        return x.size() != y.size() ? x.size() < y.size() : x < y;
    };
    if (std::lexicographical_compare(wordsA.begin(), wordsA.end(), wordsB.begin(), wordsB.end(), less)) {
        return true;
    }
    return !std::lexicographical_compare(wordsB.begin(), wordsB.end(), wordsA.begin(), wordsA.end(), less) && a < b;
}

} // namespace ca
