class Solution {
    // Reverses all digits; a long has room for the reverse of every int.
    public boolean isPalindrome(int number) {
        long reversed = 0;
        for (int rest = number; rest > 0; rest /= 10) {
            reversed = reversed * 10 + rest % 10;
        }
        return number == reversed;
    }
}
