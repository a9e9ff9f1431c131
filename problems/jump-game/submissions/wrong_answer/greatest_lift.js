// Jumps to the trampoline with the greatest lift that can be reached, instead of the one that carries farthest.
function jumpGame(lifts) {
    const last = lifts.length - 1;
    let here = 0;
    let jumps = 0;
    while (here < last) {
        jumps++;
        if (here + lifts[here] >= last) {
            return jumps;
        }
        let best = here + 1;
        for (let i = here + 1; i <= here + lifts[here]; i++) {
            if (lifts[i] >= lifts[best]) {
                best = i;
            }
        }
        if (lifts[here] === 0) {
            return -1;
        }
        here = best;
    }
    return jumps;
}
