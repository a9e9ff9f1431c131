// Treats the end as an allowed word even if it is not in the list.
function ladderLength(begin, end, words) {
    const left = new Set([...words, end]);
    left.delete(begin);
    let frontier = [begin];
    for (let rungs = 1; frontier.length > 0; rungs++) {
        const further = [];
        for (const word of frontier) {
            if (word === end) {
                return rungs;
            }
            for (let i = 0; i < word.length; i++) {
                for (const letter of "abcdefghijklmnopqrstuvwxyz") {
                    const other = word.slice(0, i) + letter + word.slice(i + 1);
                    if (left.delete(other)) {
                        further.push(other);
                    }
                }
            }
        }
        frontier = further;
    }
    return 0;
}
