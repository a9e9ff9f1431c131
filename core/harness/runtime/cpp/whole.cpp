// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Behind the user's code, whose macros apply here: no word that people like to define, such as int, and no name of one letter. C++17. <unistd.h> is
// included in front of it, and the style declared: jGap between the elements of lists, jBare for texts without quotes, jPoint for "2.0".
namespace judging {
struct Later {};
struct Sooner : Later {};
std::string jInput, jOutput;
std::size_t jPlace = 0;
signed jAnswers = 1;
char jPeek()
{
    while (jPlace < jInput.size() && jInput[jPlace] <= ' ') ++jPlace;
    return jPlace < jInput.size() ? jInput[jPlace] : '\0';
}
bool jTake(char jLetter)
{
    const bool jThere = jPeek() == jLetter;
    jPlace += jThere ? 1 : 0;
    return jThere;
}
void jDemand(bool jGood)
{
    if (!jGood) throw std::runtime_error("the judge's input is not as expected");
}
//? string
unsigned jHex()
{
    const unsigned jCode = std::stoul(jInput.substr(jPlace + 1, 4), nullptr, 16);
    jPlace += 4;
    return jCode;
}
void jAppend(std::string& jText, unsigned jCode)
{
    const unsigned jMore = jCode < 0x80 ? 0 : jCode < 0x800 ? 1 : jCode < 0x10000 ? 2 : 3;
    const unsigned jLead[] = {0, 0xc0, 0xe0, 0xf0};
    jText += static_cast<char>(jLead[jMore] | (jCode >> (6 * jMore)));
    for (unsigned jAt = jMore; jAt-- > 0;) jText += static_cast<char>(0x80 | ((jCode >> (6 * jAt)) & 0x3f));
}
//?
std::string jString()
{
    std::string jText;
    jDemand(jTake('"'));
    for (; jInput.at(jPlace) != '"'; ++jPlace) {
        char jLetter = jInput[jPlace];
        if (jLetter == '\\') {
            jLetter = jInput.at(++jPlace);
            //? string
            if (jLetter == 'u') {
                unsigned jCode = jHex();
                if (jCode >> 10 == 0x36 && jInput.compare(jPlace + 1, 2, "\\u") == 0) {
                    jPlace += 2;
                    jCode = 0x10000 + ((jCode & 0x3ff) << 10) + (jHex() & 0x3ff);
                }
                jAppend(jText, jCode);
                continue;
            }
            const std::size_t jKnown = std::string("bfnrt").find(jLetter);
            if (jKnown != std::string::npos) jLetter = "\b\f\n\r\t"[jKnown];
            //?
        }
        jText += jLetter;
    }
    ++jPlace;
    return jText;
}
void jSkip()
{
    if (jPeek() == '"') {
        jString();
    } else if (jTake('[') || jTake('{')) {
        while (!jTake(']') && !jTake('}')) {
            jSkip();
            if (!jTake(',')) jTake(':');
        }
    } else {
        const std::size_t jBegin = jPlace;
        while (jPlace < jInput.size() && std::string(",:]} \n\r\t").find(jInput[jPlace]) == std::string::npos) ++jPlace;
        jDemand(jPlace > jBegin);
    }
}
template <class JValue> void jRead(JValue& jValue)
{
    const char jFirst = jPeek();
    if constexpr (std::is_same_v<JValue, bool>) {
        jValue = jFirst == 't';
        jSkip();
    } else if constexpr (std::is_arithmetic_v<JValue>) {
        const char* jBegin = jInput.c_str() + jPlace;
        char* jEnd = nullptr;
        if constexpr (std::is_floating_point_v<JValue>) jValue = std::strtod(jBegin, &jEnd);
        else jValue = static_cast<JValue>(std::strtoll(jBegin, &jEnd, 10));
        jDemand(jEnd > jBegin);
        jPlace += static_cast<std::size_t>(jEnd - jBegin);
    } else if constexpr (std::is_same_v<JValue, std::string>) {
        jValue = jString();
    //? ListNode
    } else if constexpr (std::is_same_v<JValue, ListNode*>) {
        jValue = nullptr;
        JValue* jNext = &jValue;
        for (jTake('['); !jTake(']'); jTake(',')) {
            decltype(ListNode::val) jNumber{};
            jRead(jNumber);
            *jNext = new ListNode(jNumber);
            jNext = &(*jNext)->next;
        }
    //? TreeNode
    } else if constexpr (std::is_same_v<JValue, TreeNode*>) {
        std::vector<TreeNode**> jLevel{&jValue};
        std::size_t jAt = 0;
        jValue = nullptr;
        for (jTake('['); !jTake(']'); jTake(','), ++jAt) {
            if (jPeek() == 'n') {
                jSkip();
                continue;
            }
            decltype(TreeNode::val) jNumber{};
            jRead(jNumber);
            TreeNode* jNode = *jLevel.at(jAt) = new TreeNode(jNumber);
            jLevel.push_back(&jNode->left);
            jLevel.push_back(&jNode->right);
        }
    //?
    } else {
        jDemand(jTake('['));
        while (!jTake(']')) {
            typename JValue::value_type jEach{};
            jRead(jEach);
            jValue.push_back(std::move(jEach));
            jTake(',');
        }
    }
}
//? string
void jQuote(const std::string& jText)
{
    if (jBare) {
        jOutput += jText;
        return;
    }
    jOutput += '"';
    for (const char jLetter : jText) {
        if (jLetter == '"' || jLetter == '\\') jOutput += '\\';
        const std::size_t jKnown = std::string("\b\f\n\r\t").find(jLetter);
        if (jKnown != std::string::npos) {
            jOutput += '\\';
            jOutput += "bfnrt"[jKnown];
        } else if (static_cast<unsigned char>(jLetter) < ' ') {
            char jCode[8];
            std::snprintf(jCode, sizeof jCode, "\\u%04x", static_cast<unsigned>(jLetter));
            jOutput += jCode;
        } else {
            jOutput += jLetter;
        }
    }
    jOutput += '"';
}
//?
template <class JValue> void jWrite(const JValue& jValue)
{
    if constexpr (std::is_same_v<JValue, bool>) {
        jOutput += jValue ? "true" : "false";
    } else if constexpr (std::is_integral_v<JValue>) {
        jOutput += std::to_string(jValue);
    } else if constexpr (std::is_floating_point_v<JValue>) {
        char jDigits[400];
        const bool jPlain = jValue == 0 || (std::abs(jValue) >= 1e-4 && std::abs(jValue) < 1e16);
        std::string jText(jDigits, (jPlain ? std::to_chars(jDigits, jDigits + 400, jValue, std::chars_format::fixed) : std::to_chars(jDigits, jDigits + 400, jValue)).ptr);
        if (jPoint && jText.find_first_of(".en") == std::string::npos) jText += ".0";
        jOutput += jText;
    //? string
    } else if constexpr (std::is_convertible_v<JValue, std::string>) {
        jQuote(jValue);
    //?
    //? ListNode
    } else if constexpr (std::is_convertible_v<JValue, ListNode*>) {
        std::string jComma = "[";
        std::size_t jCount = 0;
        for (ListNode* jNode = jValue; jNode != nullptr; jNode = jNode->next) {
            if (++jCount > 10000000) throw std::runtime_error("the list that was returned has no end");
            jOutput += jComma + std::to_string(jNode->val);
            jComma = jGap;
        }
        jOutput += jValue == nullptr ? "[]" : "]";
    //? TreeNode
    } else if constexpr (std::is_convertible_v<JValue, TreeNode*>) {
        std::vector<TreeNode*> jLevel{jValue};
        std::size_t jEnd = 0;
        std::string jText = "[";
        for (std::size_t jAt = 0; jAt < jLevel.size(); ++jAt) {
            TreeNode* jNode = jLevel[jAt];
            if (jAt > 10000000) throw std::runtime_error("the tree that was returned has no end");
            jText += (jAt == 0 ? "" : jGap) + (jNode == nullptr ? std::string("null") : std::to_string(jNode->val));
            if (jNode == nullptr) continue;
            jEnd = jText.size();
            jLevel.push_back(jNode->left);
            jLevel.push_back(jNode->right);
        }
        jOutput += jEnd == 0 ? "[]" : jText.substr(0, jEnd) + "]";
    //?
    } else {
        const char* jComma = "";
        jOutput += '[';
        for (const auto& jEach : jValue) {
            jOutput += jComma;
            jWrite(jEach);
            jComma = jGap;
        }
        jOutput += ']';
    }
}
template <class JOwner> auto jMake(Sooner) -> decltype(new JOwner)
{
    return new JOwner;
}
template <class JOwner> JOwner* jMake(Later)
{
    return nullptr;
}
void jBegin()
{
    jAnswers = dup(1);
    dup2(2, 1);
    jInput.assign(std::istreambuf_iterator<char>(std::cin), {});
}
// To the value of that name, in the object that is the input.
bool jSeek(const std::string& jName)
{
    jPlace = 0;
    for (jTake('{'); !jTake('}'); jTake(',')) {
        const bool jFound = jString() == jName;
        jTake(':');
        if (jFound) return true;
        jSkip();
    }
    return false;
}
void jEnd()
{
    std::cout.flush();
    std::fflush(nullptr);
    jOutput += '\n';
    for (std::size_t jAt = 0; jAt < jOutput.size();) {
        const auto jWritten = ::write(jAnswers, jOutput.data() + jAt, jOutput.size() - jAt);
        if (jWritten <= 0) break;
        jAt += static_cast<std::size_t>(jWritten);
    }
    _exit(0);
}
} // namespace judging
