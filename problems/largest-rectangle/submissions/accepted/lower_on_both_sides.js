// Finds the first lower board on either side by leaping along those that are known.
function largestRectangle(heights) {
    const count = heights.length;
    const left = new Array(count);
    const right = new Array(count);
    for (let i = 0; i < count; i++) {
        left[i] = i - 1;
        while (left[i] >= 0 && heights[left[i]] >= heights[i]) {
            left[i] = left[left[i]];
        }
    }
    for (let i = count - 1; i >= 0; i--) {
        right[i] = i + 1;
        while (right[i] < count && heights[right[i]] >= heights[i]) {
            right[i] = right[right[i]];
        }
    }
    return heights.reduce((best, height, i) => Math.max(best, height * (right[i] - left[i] - 1)), 0);
}
