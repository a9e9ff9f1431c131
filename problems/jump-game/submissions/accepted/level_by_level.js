// A level is a stretch of trampolines that take the same number of jumps.
function jumpGame(lifts) {
    const last = lifts.length - 1;
    let jumps = 0;
    let first = 0;
    let border = 0;
    while (border < last) {
        let farthest = border;
        for (let i = first; i <= border; i++) {
            farthest = Math.max(farthest, i + lifts[i]);
        }
        if (farthest === border) {
            return -1;
        }
        first = border + 1;
        border = farthest;
        jumps++;
    }
    return jumps;
}
