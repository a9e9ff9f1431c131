const numbers = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const n = numbers[0];
const dots = [];
for (let i = 0; i < n; i++) {
    dots.push({ x: numbers[1 + 2 * i], y: numbers[2 + 2 * i] });
}
dots.sort((a, b) => a.x - b.x);

let best = Infinity; // the smallest squared distance so far

function compareInStrip(strip) {
    for (let i = 0; i < strip.length; i++) {
        for (let j = i + 1; j < strip.length && (strip[j].y - strip[i].y) ** 2 < best; j++) {
            const distance = (strip[j].x - strip[i].x) ** 2 + (strip[j].y - strip[i].y) ** 2;
            best = Math.min(best, distance);
        }
    }
}

function mergeByY(left, right) {
    const merged = [];
    let i = 0;
    let j = 0;
    while (i < left.length || j < right.length) {
        const takeLeft = j === right.length || (i < left.length && left[i].y <= right[j].y);
        merged.push(takeLeft ? left[i++] : right[j++]);
    }
    return merged;
}

// Improves best by the pairs among dots[low..high) and returns these, sorted by y.
function solve(low, high) {
    if (high - low === 1) {
        return [dots[low]];
    }
    const middle = (low + high) >> 1;
    const border = dots[middle].x;
    const merged = mergeByY(solve(low, middle), solve(middle, high));
    compareInStrip(merged.filter((dot) => (dot.x - border) ** 2 < best));
    return merged;
}

solve(0, n);
console.log(Math.sqrt(best));
