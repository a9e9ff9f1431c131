// From each start, takes every note that is higher than the last one taken.
function longestIncreasingSubsequence(pitches) {
    let longest = 0;
    for (let start = 0; start < pitches.length; start++) {
        let last = pitches[start];
        let length = 1;
        for (let i = start + 1; i < pitches.length; i++) {
            if (pitches[i] > last) {
                last = pitches[i];
                length++;
            }
        }
        longest = Math.max(longest, length);
    }
    return longest;
}
