function majorityElement(nums) {
    const times = new Map();
    for (const number of nums) {
        times.set(number, (times.get(number) ?? 0) + 1);
        if (times.get(number) > nums.length / 2) {
            return number;
        }
    }
}
