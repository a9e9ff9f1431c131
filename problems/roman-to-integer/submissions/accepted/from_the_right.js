const values = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanToInteger(numeral) {
    let total = 0;
    let previous = 0;
    for (const letter of [...numeral].reverse()) {
        const value = values[letter];
        total += value < previous ? -value : value;
        previous = value;
    }
    return total;
}
