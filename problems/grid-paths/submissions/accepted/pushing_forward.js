// Each square hands its paths on to the right and down.
const MODULUS = 1_000_000_007;
const [size, ...floor] = require("fs").readFileSync(0, "utf8").trim().split("\n");
const [h, w] = size.split(" ").map(Number);

const paths = Array.from({ length: h + 1 }, () => new Array(w + 1).fill(0));
paths[0][0] = 1;
for (let r = 0; r < h; r++) {
    for (let c = 0; c < w; c++) {
        if (floor[r][c] === "#") {
            paths[r][c] = 0;
            continue;
        }
        paths[r + 1][c] = (paths[r + 1][c] + paths[r][c]) % MODULUS;
        paths[r][c + 1] = (paths[r][c + 1] + paths[r][c]) % MODULUS;
    }
}
console.log(paths[h - 1][w - 1]);
