// Cuts the palindrome out with borders that are one place off on the right.
function longestPalindromicSubstring(text) {
    let longest = "";
    for (let middle = 0; middle < text.length; middle++) {
        for (const next of [middle, middle + 1]) {
            let left = middle;
            let right = next;
            while (left >= 0 && right < text.length && text[left] === text[right]) {
                left--;
                right++;
            }
            if (right - left - 1 > longest.length) {
                longest = text.slice(left + 1, right + 1);
            }
        }
    }
    return longest;
}
