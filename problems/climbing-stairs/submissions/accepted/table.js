function climbingStairs(steps) {
    const ways = [1, 1];
    for (let step = 2; step <= steps; step++) {
        ways.push(ways[step - 1] + ways[step - 2]);
    }
    return ways[steps];
}
