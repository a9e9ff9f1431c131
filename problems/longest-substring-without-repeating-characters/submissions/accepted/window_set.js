function longestDistinctRun(text) {
    const window = new Set();
    let left = 0;
    let best = 0;
    for (const character of text) {
        while (window.has(character)) {
            window.delete(text[left]);
            left++;
        }
        window.add(character);
        best = Math.max(best, window.size);
    }
    return best;
}
