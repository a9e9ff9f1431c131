function trappedWater(heights) {
    let left = 0;
    let right = heights.length - 1;
    let ridgeLeft = 0;
    let ridgeRight = 0;
    let water = 0;
    while (left <= right) {
        if (ridgeLeft <= ridgeRight) {
            ridgeLeft = Math.max(ridgeLeft, heights[left]);
            water += ridgeLeft - heights[left];
            left++;
        } else {
            ridgeRight = Math.max(ridgeRight, heights[right]);
            water += ridgeRight - heights[right];
            right--;
        }
    }
    return water;
}
