function burstBalloons(numbers) {
    const row = [1, ...numbers, 1];
    const known = row.map(() => []);

    // The most points from everything strictly between the balloons l and r.
    function most(l, r) {
        if (known[l][r] === undefined) {
            let best = 0;
            for (let last = l + 1; last < r; last++) {
                best = Math.max(best, most(l, last) + most(last, r) + row[l] * row[last] * row[r]);
            }
            known[l][r] = best;
        }
        return known[l][r];
    }

    return most(0, row.length - 1);
}
