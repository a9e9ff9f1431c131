class Solution {
    private static final String[] LETTERS = {"CM", "CD", "XC", "XL", "IX", "IV", "M", "D", "C", "L", "X", "V", "I"};
    private static final int[] VALUES = {900, 400, 90, 40, 9, 4, 1000, 500, 100, 50, 10, 5, 1};

    // Reads the next part of the numeral; pairs stand first in the table, so that they are found before their letters.
    public int romanToInteger(String numeral) {
        int total = 0;
        int at = 0;
        while (at < numeral.length()) {
            int part = 0;
            while (!numeral.startsWith(LETTERS[part], at)) {
                part++;
            }
            total += VALUES[part];
            at += LETTERS[part].length();
        }
        return total;
    }
}
