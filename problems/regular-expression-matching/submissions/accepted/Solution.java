/** The recursion that tries everything, with a memory of what it has found out. */
class Solution {
    private String text;
    private String pattern;
    private Boolean[][] known;

    public boolean matches(String text, String pattern) {
        this.text = text;
        this.pattern = pattern;
        known = new Boolean[text.length() + 1][pattern.length() + 1];
        return matchesFrom(0, 0);
    }

    private boolean matchesFrom(int i, int j) {
        if (j == pattern.length()) {
            return i == text.length();
        }
        if (known[i][j] == null) {
            boolean fits = i < text.length() && (pattern.charAt(j) == text.charAt(i) || pattern.charAt(j) == '.');
            boolean star = j + 1 < pattern.length() && pattern.charAt(j + 1) == '*';
            if (star) {
                known[i][j] = matchesFrom(i, j + 2) || (fits && matchesFrom(i + 1, j));
            } else {
                known[i][j] = fits && matchesFrom(i + 1, j + 1);
            }
        }
        return known[i][j];
    }
}
