// Ticks numbers off in a table without negative positions.
function containsDuplicate(nums) {
    const seen = [];
    for (const number of nums) {
        const place = Math.abs(number);
        if (seen[place]) {
            return true;
        }
        seen[place] = true;
    }
    return false;
}
