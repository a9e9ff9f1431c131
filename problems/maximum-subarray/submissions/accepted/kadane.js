const numbers = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number).slice(1);
let endingHere = numbers[0];
let best = endingHere;
for (const value of numbers.slice(1)) {
    endingHere = Math.max(value, endingHere + value);
    best = Math.max(best, endingHere);
}
console.log(String(best));
