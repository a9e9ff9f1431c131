function topKFrequent(nums, k) {
    const counts = new Map();
    for (const number of nums) {
        counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, k)
        .map(([number]) => number);
}
