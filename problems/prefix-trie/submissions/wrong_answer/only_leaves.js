// Takes a node for the end of a word only if nothing goes on below it.
class PrefixTrie {
    constructor() {
        this.root = new Map();
    }

    insert(word) {
        let node = this.root;
        for (const letter of word) {
            if (!node.has(letter)) {
                node.set(letter, new Map());
            }
            node = node.get(letter);
        }
    }

    contains(word) {
        const node = this.walk(word);
        return node !== undefined && node.size === 0;
    }

    startsWith(prefix) {
        return this.walk(prefix) !== undefined;
    }

    walk(letters) {
        let node = this.root;
        for (const letter of letters) {
            node = node?.get(letter);
        }
        return node;
    }
}
