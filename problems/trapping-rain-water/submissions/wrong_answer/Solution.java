/** Counts the water in an int. */
class Solution {
    public long trappedWater(int[] heights) {
        int left = 0;
        int right = heights.length - 1;
        int ridgeLeft = 0;
        int ridgeRight = 0;
        int water = 0;
        while (left <= right) {
            if (ridgeLeft <= ridgeRight) {
                ridgeLeft = Math.max(ridgeLeft, heights[left]);
                water += ridgeLeft - heights[left++];
            } else {
                ridgeRight = Math.max(ridgeRight, heights[right]);
                water += ridgeRight - heights[right--];
            }
        }
        return water;
    }
}
