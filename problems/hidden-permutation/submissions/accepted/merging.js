const lines = require("readline").createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function readNumber() {
    const { value } = await lines.next();
    return Number(value);
}

function middle(a, b, c) {
    console.log(`? ${a} ${b} ${c}`);
    return readNumber();
}

async function findEnd(n) {
    let [first, second] = [1, 2];
    for (let place = 3; place <= n; place++) {
        const between = await middle(first, second, place);
        if (between === first) {
            first = place;
        } else if (between === second) {
            second = place;
        }
    }
    return first;
}

// By distance from the end, the nearest first.
async function sorted(places, end) {
    if (places.length < 2) {
        return places;
    }
    const half = places.length >> 1;
    const left = await sorted(places.slice(0, half), end);
    const right = await sorted(places.slice(half), end);
    const merged = [];
    let [i, j] = [0, 0];
    while (i < left.length && j < right.length) {
        const nearer = await middle(end, left[i], right[j]);
        merged.push(nearer === left[i] ? left[i++] : right[j++]);
    }
    return merged.concat(left.slice(i), right.slice(j));
}

async function main() {
    const n = await readNumber();
    const end = await findEnd(n);
    const others = Array.from({ length: n }, (_, i) => i + 1).filter((place) => place !== end);
    const row = [end, ...(await sorted(others, end))];
    const numbers = new Array(n);
    row.forEach((place, i) => {
        numbers[place - 1] = i + 1;
    });
    console.log(`! ${numbers.join(" ")}`);
}

main().then(() => process.exit(0));
