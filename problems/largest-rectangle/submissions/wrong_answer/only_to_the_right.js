// Lets every rectangle begin at its own board.
function largestRectangle(heights) {
    let best = 0;
    const stack = [];
    for (let i = 0; i <= heights.length; i++) {
        const height = i < heights.length ? heights[i] : -1;
        while (stack.length > 0 && heights[stack[stack.length - 1]] > height) {
            const closed = stack.pop();
            best = Math.max(best, heights[closed] * (i - closed));
        }
        stack.push(i);
    }
    return best;
}
