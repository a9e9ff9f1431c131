class Solution {
    public int longestDistinctRun(String text) {
        boolean[] inside = new boolean[128];
        int left = 0;
        int best = 0;
        for (int right = 0; right < text.length(); right++) {
            while (inside[text.charAt(right)]) {
                inside[text.charAt(left)] = false;
                left++;
            }
            inside[text.charAt(right)] = true;
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
