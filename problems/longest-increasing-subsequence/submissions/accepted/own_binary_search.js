function longestIncreasingSubsequence(pitches) {
    const ends = [];
    for (const pitch of pitches) {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (ends[middle] < pitch) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        ends[low] = pitch;
    }
    return ends.length;
}
