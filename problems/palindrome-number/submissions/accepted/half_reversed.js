function isPalindrome(number) {
    if (number < 0 || (number % 10 === 0 && number !== 0)) {
        return false;
    }
    let backHalf = 0;
    while (number > backHalf) {
        backHalf = backHalf * 10 + (number % 10);
        number = Math.floor(number / 10);
    }
    return number === backHalf || number === Math.floor(backHalf / 10);
}
