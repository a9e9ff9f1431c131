// Compares neighbours, but keeps only what the last pair has in common.
function longestCommonPrefix(words) {
    let prefix = words[0];
    for (let i = 1; i < words.length; i++) {
        let length = 0;
        while (length < words[i].length && words[i][length] === words[i - 1][length]) {
            length++;
        }
        prefix = words[i].slice(0, length);
    }
    return prefix;
}
