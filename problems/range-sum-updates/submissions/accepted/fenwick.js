const [n, q, seed] = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const tree = new Float64Array(n + 1); // whole numbers far below 2^53

function add(box, coins) {
    for (; box <= n; box += box & -box) {
        tree[box] += coins;
    }
}

function total(box) {
    let coins = 0;
    for (; box > 0; box -= box & -box) {
        coins += tree[box];
    }
    return coins;
}

let x = seed;
function next() {
    x = (48271 * x) % 2147483647;
    return x;
}

let everything = 0;
let answer = 0;
for (let evening = 0; evening < q; evening++) {
    const i = next() % n;
    const j = next() % n;
    add(i + 1, next() % 1000);
    answer = total(Math.max(i, j) + 1) - total(Math.min(i, j));
    everything += answer;
}
console.log(everything, answer);
