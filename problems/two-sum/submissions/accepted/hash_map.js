const data = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const [n, target] = data;
const position = new Map();
for (let j = 0; j < n; j++) {
    const value = data[2 + j];
    if (position.has(target - value)) {
        console.log(position.get(target - value), j);
        break;
    }
    position.set(value, j);
}
