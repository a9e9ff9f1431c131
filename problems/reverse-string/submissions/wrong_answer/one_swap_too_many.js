// Swaps the two tiles in the middle of an even row back again.
function reverseString(letters) {
    const last = letters.length - 1;
    for (let i = 0; i <= letters.length / 2; i++) {
        const moved = letters[i];
        letters[i] = letters[last - i];
        letters[last - i] = moved;
    }
}
