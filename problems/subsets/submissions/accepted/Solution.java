class Solution {
    // The binary digits of a number tell which pedals are on.
    public int[][] subsets(int[] pedals) {
        int[][] settings = new int[1 << pedals.length][];
        for (int switches = 0; switches < settings.length; switches++) {
            int[] setting = new int[Integer.bitCount(switches)];
            int size = 0;
            for (int i = 0; i < pedals.length; i++) {
                if ((switches >> i & 1) == 1) {
                    setting[size++] = pedals[i];
                }
            }
            settings[switches] = setting;
        }
        return settings;
    }
}
