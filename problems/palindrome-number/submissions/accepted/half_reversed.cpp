class Solution {
public:
    bool isPalindrome(int number)
    {
        if (number < 0 || (number % 10 == 0 && number != 0)) {
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
