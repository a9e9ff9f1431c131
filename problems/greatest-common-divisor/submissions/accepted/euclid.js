// BigInt, because a number of JavaScript is exact only up to 2^53.
const periods = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).slice(1).map(BigInt);

function gcd(a, b) {
    while (b !== 0n) {
        [a, b] = [b, a % b];
    }
    return a;
}

const divisor = periods.reduce(gcd);
const multiple = periods.reduce((a, b) => (a / gcd(a, b)) * b);
console.log(`${divisor} ${multiple}`);
