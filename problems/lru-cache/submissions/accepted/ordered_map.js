// A Map remembers the order in which its keys came; a key that is deleted and set again is the youngest.
class LRUCache {
    constructor(capacity) {
        this.capacity = capacity;
        this.values = new Map();
    }

    get(key) {
        if (!this.values.has(key)) {
            return -1;
        }
        const value = this.values.get(key);
        this.values.delete(key);
        this.values.set(key, value);
        return value;
    }

    put(key, value) {
        this.values.delete(key);
        if (this.values.size === this.capacity) {
            const oldest = this.values.keys().next().value;
            this.values.delete(oldest);
        }
        this.values.set(key, value);
    }
}
