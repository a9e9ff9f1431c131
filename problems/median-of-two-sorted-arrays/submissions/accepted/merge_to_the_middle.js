function medianOfTwo(first, second) {
    const length = first.length + second.length;
    const middle = Math.floor(length / 2);
    let i = 0;
    let j = 0;
    let previous = 0;
    let current = 0;
    for (let taken = 0; taken <= middle; taken++) {
        previous = current;
        const takeFirst = j === second.length || (i < first.length && first[i] <= second[j]);
        current = takeFirst ? first[i++] : second[j++];
    }
    return length % 2 === 1 ? current : (previous + current) / 2;
}
