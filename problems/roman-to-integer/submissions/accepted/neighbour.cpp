#include <string>

class Solution {
public:
    int romanToInteger(std::string numeral)
    {
        int total = 0;
        for (std::size_t i = 0; i < numeral.size(); ++i) {
            const int here = valueOf(numeral[i]);
            const int next = i + 1 < numeral.size() ? valueOf(numeral[i + 1]) : 0;
            total += here < next ? -here : here;
        }
        return total;
    }

private:
    static int valueOf(char letter)
    {
        switch (letter) {
        case 'I':
            return 1;
        case 'V':
            return 5;
        case 'X':
            return 10;
        case 'L':
            return 50;
        case 'C':
            return 100;
        case 'D':
            return 500;
        default:
            return 1000;
        }
    }
};
