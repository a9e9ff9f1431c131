// Linear time: inside a large palindrome, the right half is a mirror of the left one.
function longestPalindromicSubstring(text) {
    const places = "|" + [...text].join("|") + "|"; // letters and gaps alike
    const reach = new Array(places.length).fill(0);
    let best = 0;
    let middle = 0;
    for (let i = 0; i < places.length; i++) {
        const border = middle + reach[middle];
        if (i < border) {
            reach[i] = Math.min(border - i, reach[2 * middle - i]);
        }
        while (i + reach[i] + 1 < places.length && places[i + reach[i] + 1] === places[i - reach[i] - 1]) {
            reach[i]++;
        }
        if (i + reach[i] > border) {
            middle = i;
        }
        if (reach[i] > reach[best]) {
            best = i;
        }
    }
    return text.slice((best - reach[best]) / 2, (best + reach[best]) / 2);
}
