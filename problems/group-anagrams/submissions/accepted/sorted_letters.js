function groupAnagrams(words) {
    const groups = new Map();
    for (const word of words) {
        const mark = [...word].sort().join("");
        if (!groups.has(mark)) {
            groups.set(mark, []);
        }
        groups.get(mark).push(word);
    }
    return [...groups.values()];
}
