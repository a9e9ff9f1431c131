const numbers = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const [n, m] = numbers;
const offers = [];
for (let i = 0; i < m; i++) {
    offers.push(numbers.slice(2 + 3 * i, 5 + 3 * i));
}
offers.sort((left, right) => left[2] - right[2]);

const parent = Array.from({ length: n + 1 }, (_, house) => house);
function find(house) {
    while (parent[house] !== house) {
        parent[house] = parent[parent[house]];
        house = parent[house];
    }
    return house;
}

let cost = 0;
let missing = n - 1;
for (const [a, b, c] of offers) {
    const from = find(a);
    const to = find(b);
    if (from !== to) {
        parent[from] = to;
        cost += c;
        missing--;
    }
}
console.log(missing === 0 ? cost : "impossible");
