// All numbers stay below 2^53, so ordinary numbers are exact.
const [l, r] = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);

function primesUpTo(limit) {
    const composite = new Uint8Array(limit + 1);
    const primes = [];
    for (let p = 2; p <= limit; p++) {
        if (composite[p]) {
            continue;
        }
        primes.push(p);
        for (let multiple = p * p; multiple <= limit; multiple += p) {
            composite[multiple] = 1;
        }
    }
    return primes;
}

const composite = new Uint8Array(r - l + 1);
for (const p of primesUpTo(Math.floor(Math.sqrt(r)) + 1)) {
    const start = Math.max(p * p, Math.ceil(l / p) * p);
    for (let multiple = start; multiple <= r; multiple += p) {
        composite[multiple - l] = 1;
    }
}
if (l === 1) {
    composite[0] = 1;
}
console.log(composite.reduce((count, mark) => count + (mark === 0 ? 1 : 0), 0));
