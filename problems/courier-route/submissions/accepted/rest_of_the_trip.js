// Asks the other way round: how long does the rest of the trip take? Each answer is remembered.
const [n, ...numbers] = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const time = (from, to) => numbers[from * n + to];

const remembered = new Int32Array(n << n); // 0: not known yet
function rest(here, left) {
    if (left === 0) {
        return time(here, 0);
    }
    const key = left * n + here;
    if (remembered[key] === 0) {
        let shortest = Infinity;
        for (let next = 1; next < n; next++) {
            if ((left >> next) & 1) {
                shortest = Math.min(shortest, time(here, next) + rest(next, left & ~(1 << next)));
            }
        }
        remembered[key] = shortest;
    }
    return remembered[key];
}

const customers = (1 << n) - 2;
console.log(rest(0, customers));
