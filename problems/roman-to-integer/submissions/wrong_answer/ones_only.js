// Knows the differences IV and IX, but not those of tens and hundreds.
const values = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanToInteger(numeral) {
    let total = 0;
    for (const letter of numeral) {
        total += values[letter];
    }
    return /I[VX]/.test(numeral) ? total - 2 : total;
}
