const lines = require("readline").createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function readNumber() {
    const { value } = await lines.next();
    return Number(value);
}

function height(stone) {
    console.log(`? ${stone}`);
    return readNumber();
}

async function main() {
    let low = 1;
    let high = await readNumber();
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((await height(middle)) < (await height(middle + 1))) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    console.log(`! ${low}`);
}

main().then(() => process.exit(0));
