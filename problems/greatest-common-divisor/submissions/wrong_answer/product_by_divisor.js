// Takes the rule of two numbers for a rule of many: the product divided by the greatest common divisor.
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));

const periods = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(BigInt).slice(1);
const divisor = periods.reduce(gcd);
const product = periods.reduce((a, b) => a * b);
console.log(`${divisor} ${product / divisor}`);
