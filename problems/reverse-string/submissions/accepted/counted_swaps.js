function reverseString(letters) {
    const last = letters.length - 1;
    for (let i = 0; i < last - i; i++) {
        [letters[i], letters[last - i]] = [letters[last - i], letters[i]];
    }
}
