function singleNumber(nums) {
    const waiting = new Set();
    for (const number of nums) {
        if (!waiting.delete(number)) { // false: it was not there, so its partner is yet to come
            waiting.add(number);
        }
    }
    const [single] = waiting;
    return single;
}
