// JavaScript brings no heap along, so here is a small one of pairs [time, crossing].
class Heap {
    #entries = [];

    get size() {
        return this.#entries.length;
    }

    push(entry) {
        const heap = this.#entries;
        let i = heap.length;
        heap.push(entry);
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (heap[parent][0] <= entry[0]) {
                break;
            }
            heap[i] = heap[parent];
            i = parent;
        }
        heap[i] = entry;
    }

    pop() {
        const heap = this.#entries;
        const top = heap[0];
        const last = heap.pop();
        if (heap.length > 0) {
            this.#sinkFromTop(last);
        }
        return top;
    }

    #sinkFromTop(entry) {
        const heap = this.#entries;
        let i = 0;
        for (;;) {
            let child = 2 * i + 1;
            if (child >= heap.length) {
                break;
            }
            if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) {
                child++;
            }
            if (heap[child][0] >= entry[0]) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = entry;
    }
}

const numbers = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
const [n, m, s, t] = numbers;
const streets = Array.from({ length: n + 1 }, () => []);
for (let i = 0; i < m; i++) {
    const [a, b, w] = numbers.slice(4 + 3 * i, 7 + 3 * i);
    streets[a].push([b, w]);
}

const best = new Array(n + 1).fill(Infinity);
best[s] = 0;
const reached = new Heap();
reached.push([0, s]);
while (reached.size > 0) {
    const [time, a] = reached.pop();
    if (time > best[a]) {
        continue;
    }
    for (const [b, w] of streets[a]) {
        if (time + w < best[b]) {
            best[b] = time + w;
            reached.push([best[b], b]);
        }
    }
}
console.log(best[t] === Infinity ? -1 : best[t]);
