const numbers = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const [n, m] = numbers;
const parent = Array.from({ length: n + 1 }, (_, child) => child);
const size = new Array(n + 1).fill(1);

function find(child) {
    while (parent[child] !== child) {
        parent[child] = parent[parent[child]];
        child = parent[child];
    }
    return child;
}

let groups = n;
let largest = 1;
for (let i = 0; i < m; i++) {
    let a = find(numbers[2 + 2 * i]);
    let b = find(numbers[3 + 2 * i]);
    if (a === b) {
        continue;
    }
    if (size[a] < size[b]) {
        [a, b] = [b, a];
    }
    parent[b] = a;
    size[a] += size[b];
    largest = Math.max(largest, size[a]);
    groups--;
}
console.log(groups, largest);
