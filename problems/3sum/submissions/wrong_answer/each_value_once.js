// Throws equal numbers away first, and with them every triplet that needs a value twice.
function threeSum(nums) {
    const values = [...new Set(nums)].sort((a, b) => a - b);
    const known = new Set(values);
    const triplets = [];
    for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
            const third = -values[i] - values[j];
            if (third > values[j] && known.has(third)) {
                triplets.push([values[i], values[j], third]);
            }
        }
    }
    return triplets;
}
