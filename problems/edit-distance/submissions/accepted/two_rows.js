const [s, t] = require("fs").readFileSync(0, "utf8").split(/\s+/);
let above = Array.from({ length: t.length + 1 }, (_, j) => j);
for (let i = 1; i <= s.length; i++) {
    const row = [i];
    for (let j = 1; j <= t.length; j++) {
        row.push(s[i - 1] === t[j - 1] ? above[j - 1] : 1 + Math.min(above[j - 1], above[j], row[j - 1]));
    }
    above = row;
}
console.log(String(above[t.length]));
