class Solution {
    public String longestCommonPrefix(String[] words) {
        String guess = words[0];
        for (String word : words) {
            while (!word.startsWith(guess)) {
                guess = guess.substring(0, guess.length() - 1);
            }
        }
        return guess;
    }
}
