function longestCommonPrefix(words) {
    let guess = words[0];
    for (const word of words) {
        let length = 0;
        while (length < guess.length && guess[length] === word[length]) {
            length++;
        }
        guess = guess.slice(0, length);
    }
    return guess;
}
