const [n, t, ...lengths] = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);

// The song with which a sum was filled for the first time, counted from 0.
const last = new Array(t + 1).fill(null);
const canBeFilled = (sum) => sum === 0 || last[sum] !== null;
for (let song = 0; song < n; song++) {
    for (let sum = t; sum >= lengths[song]; sum--) {
        if (last[sum] === null && canBeFilled(sum - lengths[song])) {
            last[sum] = song;
        }
    }
}

if (canBeFilled(t)) {
    const chosen = [];
    for (let sum = t; sum > 0; sum -= lengths[last[sum]]) {
        chosen.push(last[sum] + 1);
    }
    console.log(`${chosen.length}\n${chosen.join(" ")}`);
} else {
    console.log("impossible");
}
