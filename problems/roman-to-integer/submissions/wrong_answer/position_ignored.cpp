// Looks whether both letters of a pair occur, wherever they stand: VI counts as IV.
#include <string>

class Solution {
public:
    int romanToInteger(std::string numeral)
    {
        const std::string letters = "IVXLCDM";
        const int values[] = {1, 5, 10, 50, 100, 500, 1000};
        int total = 0;
        for (char letter : numeral) {
            total += values[letters.find(letter)];
        }
        for (std::size_t one = 0; one < 5; one += 2) {
            for (std::size_t larger : {one + 1, one + 2}) {
                const std::size_t at = numeral.find(letters[one]);
                if (at != std::string::npos && numeral.find(letters[larger]) != std::string::npos) {
                    total -= 2 * values[one];
                    break;
                }
            }
        }
        return total;
    }
};
