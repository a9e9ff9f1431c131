// Measured from the first post, the numbers stay small enough to be exact where it matters.
const numbers = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const n = numbers[0];
const [originX, originY] = [numbers[1], numbers[2]];
let doubled = 0;
let length = 0;
for (let i = 0; i < n; i++) {
    const next = (i + 1) % n;
    const x1 = numbers[1 + 2 * i] - originX;
    const y1 = numbers[2 + 2 * i] - originY;
    const x2 = numbers[1 + 2 * next] - originX;
    const y2 = numbers[2 + 2 * next] - originY;
    doubled += x1 * y2 - x2 * y1;
    length += Math.hypot(x2 - x1, y2 - y1);
}
console.log(Math.abs(doubled) / 2, length);
