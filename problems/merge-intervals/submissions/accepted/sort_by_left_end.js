function mergeIntervals(intervals) {
    intervals.sort((a, b) => a[0] - b[0]);
    const stripes = [];
    let stripe = null;
    for (const [left, right] of intervals) {
        if (stripe !== null && left <= stripe[1]) {
            stripe[1] = Math.max(stripe[1], right);
        } else {
            stripe = [left, right];
            stripes.push(stripe);
        }
    }
    return stripes;
}
