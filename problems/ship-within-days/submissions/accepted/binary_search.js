function shipWithinDays(weights, days) {
    function suffices(capacity) {
        let daysLeft = days;
        let room = 0;
        for (const weight of weights) {
            if (weight > room) {
                if (weight > capacity || daysLeft === 0) {
                    return false;
                }
                daysLeft--;
                room = capacity;
            }
            room -= weight;
        }
        return true;
    }

    let tooSmall = 0;
    let largeEnough = weights.reduce((sum, weight) => sum + weight);
    while (tooSmall + 1 < largeEnough) {
        const middle = Math.floor((tooSmall + largeEnough) / 2);
        if (suffices(middle)) {
            largeEnough = middle;
        } else {
            tooSmall = middle;
        }
    }
    return largeEnough;
}
