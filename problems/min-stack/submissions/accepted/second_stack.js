class MinStack {
    constructor() {
        this.values = [];
        this.minima = []; // grows only when a value arrives that is at most the smallest so far
    }

    push(value) {
        this.values.push(value);
        if (this.minima.length === 0 || value <= this.minimum()) {
            this.minima.push(value);
        }
    }

    pop() {
        if (this.values.pop() === this.minimum()) {
            this.minima.pop();
        }
    }

    top() {
        return this.values[this.values.length - 1];
    }

    minimum() {
        return this.minima[this.minima.length - 1];
    }
}
