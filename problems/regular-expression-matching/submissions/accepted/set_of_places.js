// Walks along the text once and keeps all places in the pattern where one could be.
function matches(text, pattern) {
    const pieces = [];
    for (let j = 0; j < pattern.length; j++) {
        if (pattern[j] !== "*") {
            pieces.push({ letter: pattern[j], repeats: pattern[j + 1] === "*" });
        }
    }

    // From a piece with a star one may go on for free.
    function enter(places, place) {
        while (!places.has(place)) {
            places.add(place);
            if (place < pieces.length && pieces[place].repeats) {
                place++;
            }
        }
    }

    let places = new Set();
    enter(places, 0);
    for (const letter of text) {
        const next = new Set();
        for (const place of places) {
            if (place < pieces.length && (pieces[place].letter === letter || pieces[place].letter === ".")) {
                enter(next, pieces[place].repeats ? place : place + 1);
            }
        }
        places = next;
    }
    return places.has(pieces.length);
}
