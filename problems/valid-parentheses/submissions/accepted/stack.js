const closing = { "(": ")", "[": "]", "{": "}" };

function fits(text) {
    const expected = [];
    for (const bracket of text) {
        if (bracket in closing) {
            expected.push(closing[bracket]);
        } else if (expected.pop() !== bracket) {
            return false;
        }
    }
    return expected.length === 0;
}

console.log(fits(require("fs").readFileSync(0, "utf8").trim()) ? "yes" : "no");
