/** Finds the k-th smallest element by throwing away about half of the candidates of one array at a time. */
class Solution {
    public double medianOfTwo(int[] first, int[] second) {
        int length = first.length + second.length;
        if (length % 2 == 1) {
            return smallest(first, second, length / 2 + 1);
        }
        return ((double) smallest(first, second, length / 2) + smallest(first, second, length / 2 + 1)) / 2;
    }

    /** The element with k - 1 others before it. */
    private int smallest(int[] first, int[] second, int k) {
        int i = 0;
        int j = 0;
        while (true) {
            if (i == first.length) {
                return second[j + k - 1];
            }
            if (j == second.length) {
                return first[i + k - 1];
            }
            if (k == 1) {
                return Math.min(first[i], second[j]);
            }
            int nextI = Math.min(i + k / 2, first.length);
            int nextJ = Math.min(j + k / 2, second.length);
            // The block with the smaller last element lies among the first k - 1 and can go.
            if (first[nextI - 1] <= second[nextJ - 1]) {
                k -= nextI - i;
                i = nextI;
            } else {
                k -= nextJ - j;
                j = nextJ;
            }
        }
    }
}
