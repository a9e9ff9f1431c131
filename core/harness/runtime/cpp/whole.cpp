// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Behind the user's code, whose macros apply here: no word that people like to define, such as int, and no short name. C++17.
#include <unistd.h>
namespace ca_judge {
struct Later {};
struct Sooner : Later {};
std::string judgeInput, judgeOutput;
std::size_t judgePlace = 0;
signed judgeAnswers = 1;
char judgePeek()
{
    while (judgePlace < judgeInput.size() && judgeInput[judgePlace] <= ' ') ++judgePlace;
    return judgePlace < judgeInput.size() ? judgeInput[judgePlace] : '\0';
}
bool judgeTake(char judgeLetter)
{
    const bool judgeThere = judgePeek() == judgeLetter;
    judgePlace += judgeThere ? 1 : 0;
    return judgeThere;
}
void judgeDemand(bool judgeGood)
{
    if (!judgeGood) throw std::runtime_error("the judge's input is not as expected");
}
unsigned judgeHex()
{
    const unsigned judgeCode = std::stoul(judgeInput.substr(judgePlace + 1, 4), nullptr, 16);
    judgePlace += 4;
    return judgeCode;
}
void judgeAppend(std::string& judgeText, unsigned judgeCode)
{
    const unsigned judgeMore = judgeCode < 0x80 ? 0 : judgeCode < 0x800 ? 1 : judgeCode < 0x10000 ? 2 : 3;
    const unsigned judgeLead[] = {0, 0xc0, 0xe0, 0xf0};
    judgeText += static_cast<char>(judgeLead[judgeMore] | (judgeCode >> (6 * judgeMore)));
    for (unsigned judgeAt = judgeMore; judgeAt-- > 0;) judgeText += static_cast<char>(0x80 | ((judgeCode >> (6 * judgeAt)) & 0x3f));
}
std::string judgeString()
{
    std::string judgeText;
    judgeDemand(judgeTake('"'));
    for (; judgeInput.at(judgePlace) != '"'; ++judgePlace) {
        char judgeLetter = judgeInput[judgePlace];
        if (judgeLetter == '\\') {
            judgeLetter = judgeInput.at(++judgePlace);
            if (judgeLetter == 'u') {
                unsigned judgeCode = judgeHex();
                if (judgeCode >> 10 == 0x36 && judgeInput.compare(judgePlace + 1, 2, "\\u") == 0) {
                    judgePlace += 2;
                    judgeCode = 0x10000 + ((judgeCode & 0x3ff) << 10) + (judgeHex() & 0x3ff);
                }
                judgeAppend(judgeText, judgeCode);
                continue;
            }
            const std::size_t judgeKnown = std::string("bfnrt").find(judgeLetter);
            if (judgeKnown != std::string::npos) judgeLetter = "\b\f\n\r\t"[judgeKnown];
        }
        judgeText += judgeLetter;
    }
    ++judgePlace;
    return judgeText;
}
void judgeSkip()
{
    if (judgePeek() == '"') {
        judgeString();
    } else if (judgeTake('[') || judgeTake('{')) {
        while (!judgeTake(']') && !judgeTake('}')) {
            judgeSkip();
            if (!judgeTake(',')) judgeTake(':');
        }
    } else {
        const std::size_t judgeBegin = judgePlace;
        while (judgePlace < judgeInput.size() && std::string(",:]} \n\r\t").find(judgeInput[judgePlace]) == std::string::npos) ++judgePlace;
        judgeDemand(judgePlace > judgeBegin);
    }
}
template <class JudgeValue> void judgeRead(JudgeValue& judgeValue)
{
    const char judgeFirst = judgePeek();
    if constexpr (std::is_same_v<JudgeValue, bool>) {
        judgeValue = judgeFirst == 't';
        judgeSkip();
    } else if constexpr (std::is_arithmetic_v<JudgeValue>) {
        const char* judgeBegin = judgeInput.c_str() + judgePlace;
        char* judgeEnd = nullptr;
        if constexpr (std::is_floating_point_v<JudgeValue>) judgeValue = std::strtod(judgeBegin, &judgeEnd);
        else judgeValue = static_cast<JudgeValue>(std::strtoll(judgeBegin, &judgeEnd, 10));
        judgeDemand(judgeEnd > judgeBegin);
        judgePlace += static_cast<std::size_t>(judgeEnd - judgeBegin);
    } else if constexpr (std::is_same_v<JudgeValue, std::string>) {
        judgeValue = judgeString();
    //? ListNode
    } else if constexpr (std::is_same_v<JudgeValue, ListNode*>) {
        judgeValue = nullptr;
        JudgeValue* judgeNext = &judgeValue;
        for (judgeTake('['); !judgeTake(']'); judgeTake(',')) {
            decltype(ListNode::val) judgeNumber{};
            judgeRead(judgeNumber);
            *judgeNext = new ListNode(judgeNumber);
            judgeNext = &(*judgeNext)->next;
        }
    //? TreeNode
    } else if constexpr (std::is_same_v<JudgeValue, TreeNode*>) {
        std::vector<TreeNode**> judgeLevel{&judgeValue};
        std::size_t judgeAt = 0;
        judgeValue = nullptr;
        for (judgeTake('['); !judgeTake(']'); judgeTake(','), ++judgeAt) {
            if (judgePeek() == 'n') {
                judgeSkip();
                continue;
            }
            decltype(TreeNode::val) judgeNumber{};
            judgeRead(judgeNumber);
            TreeNode* judgeNode = *judgeLevel.at(judgeAt) = new TreeNode(judgeNumber);
            judgeLevel.push_back(&judgeNode->left);
            judgeLevel.push_back(&judgeNode->right);
        }
    //?
    } else {
        judgeDemand(judgeTake('['));
        while (!judgeTake(']')) {
            typename JudgeValue::value_type judgeEach{};
            judgeRead(judgeEach);
            judgeValue.push_back(std::move(judgeEach));
            judgeTake(',');
        }
    }
}
void judgeQuote(const std::string& judgeText)
{
    judgeOutput += '"';
    for (const char judgeLetter : judgeText) {
        if (judgeLetter == '"' || judgeLetter == '\\') judgeOutput += '\\';
        if (static_cast<unsigned char>(judgeLetter) < ' ') {
            char judgeCode[8];
            std::snprintf(judgeCode, sizeof judgeCode, "\\u%04x", static_cast<unsigned>(judgeLetter));
            judgeOutput += judgeCode;
        } else {
            judgeOutput += judgeLetter;
        }
    }
    judgeOutput += '"';
}
template <class JudgeValue> void judgeWrite(const JudgeValue& judgeValue)
{
    if constexpr (std::is_same_v<JudgeValue, bool>) {
        judgeOutput += judgeValue ? "true" : "false";
    } else if constexpr (std::is_integral_v<JudgeValue>) {
        judgeOutput += std::to_string(judgeValue);
    } else if constexpr (std::is_floating_point_v<JudgeValue>) {
        char judgeDigits[400];
        std::string judgeText(judgeDigits, std::to_chars(judgeDigits, judgeDigits + 400, judgeValue).ptr);
        if (judgeText.find_first_of(".en") == std::string::npos) judgeText += ".0";
        judgeOutput += judgeText;
    } else if constexpr (std::is_convertible_v<JudgeValue, std::string>) {
        judgeQuote(judgeValue);
    //? ListNode
    } else if constexpr (std::is_convertible_v<JudgeValue, ListNode*>) {
        const char* judgeComma = "[";
        std::size_t judgeCount = 0;
        for (ListNode* judgeNode = judgeValue; judgeNode != nullptr; judgeNode = judgeNode->next) {
            if (++judgeCount > 10000000) throw std::runtime_error("the list that was returned has no end");
            judgeOutput += judgeComma + std::to_string(judgeNode->val);
            judgeComma = ",";
        }
        judgeOutput += judgeValue == nullptr ? "[]" : "]";
    //? TreeNode
    } else if constexpr (std::is_convertible_v<JudgeValue, TreeNode*>) {
        std::vector<TreeNode*> judgeLevel{judgeValue};
        std::size_t judgeEnd = 0;
        std::string judgeText = "[";
        for (std::size_t judgeAt = 0; judgeAt < judgeLevel.size(); ++judgeAt) {
            TreeNode* judgeNode = judgeLevel[judgeAt];
            if (judgeAt > 10000000) throw std::runtime_error("the tree that was returned has no end");
            judgeText += (judgeAt == 0 ? "" : ",") + (judgeNode == nullptr ? std::string("null") : std::to_string(judgeNode->val));
            if (judgeNode == nullptr) continue;
            judgeEnd = judgeText.size();
            judgeLevel.push_back(judgeNode->left);
            judgeLevel.push_back(judgeNode->right);
        }
        judgeOutput += judgeEnd == 0 ? "[]" : judgeText.substr(0, judgeEnd) + "]";
    //?
    } else {
        const char* judgeComma = "";
        judgeOutput += '[';
        for (const auto& judgeEach : judgeValue) {
            judgeOutput += judgeComma;
            judgeWrite(judgeEach);
            judgeComma = ",";
        }
        judgeOutput += ']';
    }
}
template <class JudgeOwner> auto judgeMake(Sooner) -> decltype(new JudgeOwner)
{
    return new JudgeOwner;
}
template <class JudgeOwner> JudgeOwner* judgeMake(Later)
{
    return nullptr;
}
void judgeBegin()
{
    judgeAnswers = dup(1);
    dup2(2, 1);
    judgeInput.assign(std::istreambuf_iterator<char>(std::cin), {});
}
// To the value of that name, in the object that is the input.
bool judgeSeek(const std::string& judgeName)
{
    judgePlace = 0;
    for (judgeTake('{'); !judgeTake('}'); judgeTake(',')) {
        const bool judgeFound = judgeString() == judgeName;
        judgeTake(':');
        if (judgeFound) return true;
        judgeSkip();
    }
    return false;
}
void judgeEnd()
{
    std::cout.flush();
    std::fflush(nullptr);
    judgeOutput += '\n';
    for (std::size_t judgeAt = 0; judgeAt < judgeOutput.size();) {
        const auto judgeWritten = ::write(judgeAnswers, judgeOutput.data() + judgeAt, judgeOutput.size() - judgeAt);
        if (judgeWritten <= 0) break;
        judgeAt += static_cast<std::size_t>(judgeWritten);
    }
    _exit(0);
}
} // namespace ca_judge
