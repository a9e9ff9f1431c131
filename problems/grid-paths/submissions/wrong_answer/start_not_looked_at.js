const [size, ...floor] = require("fs").readFileSync(0, "utf8").trim().split("\n");
const [h, w] = size.split(" ").map(Number);
const paths = Array.from({ length: h }, () => new Array(w).fill(0));
paths[0][0] = 1;
for (let r = 0; r < h; r++) {
    for (let c = 0; c < w; c++) {
        if (r + c > 0 && floor[r][c] === ".") {
            const above = r > 0 ? paths[r - 1][c] : 0;
            const left = c > 0 ? paths[r][c - 1] : 0;
            paths[r][c] = (above + left) % 1_000_000_007;
        }
    }
}
console.log(paths[h - 1][w - 1]);
