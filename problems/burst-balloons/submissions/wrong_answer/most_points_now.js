// Always bursts the balloon that brings most points at the moment.
function burstBalloons(numbers) {
    const row = [1, ...numbers, 1];
    let total = 0;
    while (row.length > 2) {
        let best = 1;
        for (let i = 2; i + 1 < row.length; i++) {
            if (row[i - 1] * row[i] * row[i + 1] > row[best - 1] * row[best] * row[best + 1]) {
                best = i;
            }
        }
        total += row[best - 1] * row[best] * row[best + 1];
        row.splice(best, 1);
    }
    return total;
}
