// Finds only settings without gaps.
function subsets(pedals) {
    const settings = [[]];
    for (let from = 0; from < pedals.length; from++) {
        for (let to = from + 1; to <= pedals.length; to++) {
            settings.push(pedals.slice(from, to));
        }
    }
    return settings;
}
