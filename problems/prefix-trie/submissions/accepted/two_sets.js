// Keeps all beginnings of all words in a set of their own. Good for short words.
class PrefixTrie {
    constructor() {
        this.words = new Set();
        this.beginnings = new Set();
    }

    insert(word) {
        this.words.add(word);
        for (let length = 1; length <= word.length; length++) {
            this.beginnings.add(word.slice(0, length));
        }
    }

    contains(word) {
        return this.words.has(word);
    }

    startsWith(prefix) {
        return this.beginnings.has(prefix);
    }
}
