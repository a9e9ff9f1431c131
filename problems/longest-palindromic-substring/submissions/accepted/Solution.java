class Solution {
    // A table of all stretches, short ones first.
    public String longestPalindromicSubstring(String text) {
        int length = text.length();
        boolean[][] same = new boolean[length][length]; // whether the stretch from l to r is a palindrome
        String longest = text.substring(0, 1);
        for (int size = 1; size <= length; size++) {
            for (int l = 0, r = size - 1; r < length; l++, r++) {
                same[l][r] = text.charAt(l) == text.charAt(r) && (size <= 2 || same[l + 1][r - 1]);
                if (same[l][r] && size > longest.length()) {
                    longest = text.substring(l, r + 1);
                }
            }
        }
        return longest;
    }
}
