// Reverses half of the digits, but forgets that 10 leaves 0 and 1, which looks like a middle digit to drop.
class Solution {
public:
    bool isPalindrome(int number)
    {
        if (number < 0) {
            return false;
        }
        int backHalf = 0;
        while (number > backHalf) {
            backHalf = backHalf * 10 + number % 10;
            number /= 10;
        }
        return number == backHalf || number == backHalf / 10;
    }
};
