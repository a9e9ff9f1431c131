class Solution {
    public int jumpGame(int[] lifts) {
        int jumps = 0;
        int border = 0; // how far the jumps counted so far carry
        int nextBorder = 0;
        for (int i = 0; i + 1 < lifts.length; i++) {
            nextBorder = Math.max(nextBorder, i + lifts[i]);
            if (i == border) {
                if (nextBorder == border) {
                    return -1;
                }
                jumps++;
                border = nextBorder;
            }
        }
        return jumps;
    }
}
