// Counts how many double steps there can be, as if their order made no difference.
function climbingStairs(steps) {
    return Math.floor(steps / 2) + 1;
}
