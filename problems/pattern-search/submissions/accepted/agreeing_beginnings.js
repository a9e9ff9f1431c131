// The Z-function: how many letters from each place on agree with the beginning of the text?
function agreeing(text) {
    const length = new Array(text.length).fill(0);
    let left = 0; // the stretch from left to right is known to agree with the beginning
    let right = 0;
    for (let i = 1; i < text.length; i++) {
        let k = i < right ? Math.min(right - i, length[i - left]) : 0;
        while (i + k < text.length && text[k] === text[i + k]) {
            k++;
        }
        length[i] = k;
        if (i + k > right) {
            left = i;
            right = i + k;
        }
    }
    return length;
}

const [pattern, record] = require("fs").readFileSync(0, "utf8").split("\n");
const found = [];
agreeing(`${pattern} ${record}`).forEach((length, i) => {
    if (length === pattern.length) {
        found.push(i - pattern.length);
    }
});
console.log(`${found.length}\n${found.join(" ")}`);
