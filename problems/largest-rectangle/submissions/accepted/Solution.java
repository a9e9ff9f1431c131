class Solution {
    public long largestRectangle(int[] heights) {
        int[] starts = new int[heights.length + 1]; // where a rectangle of this height may begin
        int[] open = new int[heights.length + 1]; // heights of the rectangles that still grow, rising
        int size = 0;
        long best = 0;
        for (int i = 0; i <= heights.length; i++) {
            int height = i < heights.length ? heights[i] : 0;
            int start = i;
            while (size > 0 && open[size - 1] >= height) {
                size--;
                start = starts[size];
                best = Math.max(best, (long) open[size] * (i - start));
            }
            open[size] = height;
            starts[size] = start;
            size++;
        }
        return best;
    }
}
