const numbers = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const [n, m] = numbers;
const rivals = Array.from({ length: n + 1 }, () => []);
for (let i = 0; i < m; i++) {
    const a = numbers[2 + 2 * i];
    const b = numbers[3 + 2 * i];
    rivals[a].push(b);
    rivals[b].push(a);
}

const team = new Array(n + 1).fill(0);
const parent = new Array(n + 1).fill(0);

// Two rivals of one colour, or nothing if the part of the start can be divided.
function findClash(start) {
    team[start] = 1;
    const queue = [start];
    for (const a of queue) {
        for (const b of rivals[a]) {
            if (team[b] === 0) {
                team[b] = 3 - team[a];
                parent[b] = a;
                queue.push(b);
            } else if (team[b] === team[a]) {
                return [a, b];
            }
        }
    }
    return null;
}

function ringThrough(a, b) {
    const there = [];
    const back = [];
    while (a !== b) {
        there.push(a);
        back.unshift(b);
        a = parent[a];
        b = parent[b];
    }
    return [...there, a, ...back];
}

let clash = null;
for (let player = 1; player <= n && !clash; player++) {
    if (team[player] === 0) {
        clash = findClash(player);
    }
}
if (clash) {
    const ring = ringThrough(...clash);
    console.log(`impossible\n${ring.length}\n${ring.join(" ")}`);
} else {
    console.log(`possible\n${team.slice(1).join(" ")}`);
}
