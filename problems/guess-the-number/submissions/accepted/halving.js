const lines = require("readline").createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function readLine() {
    const { value } = await lines.next();
    return value;
}

async function main() {
    let low = 1;
    let high = Number(await readLine());
    for (;;) {
        const middle = Math.floor((low + high) / 2);
        console.log(middle);
        const answer = await readLine();
        if (answer === "open") {
            break;
        }
        if (answer === "higher") {
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
}

main().then(() => process.exit(0));
