import java.util.HashMap;
import java.util.Map;

class PrefixTrie {
    private final Map<Character, PrefixTrie> branches = new HashMap<>();
    private boolean ends;

    // Each node is a small trie of its own.
    public void insert(String word) {
        PrefixTrie node = this;
        for (char letter : word.toCharArray()) {
            node = node.branches.computeIfAbsent(letter, unused -> new PrefixTrie());
        }
        node.ends = true;
    }

    public boolean contains(String word) {
        PrefixTrie node = walk(word);
        return node != null && node.ends;
    }

    public boolean startsWith(String prefix) {
        return walk(prefix) != null;
    }

    private PrefixTrie walk(String letters) {
        PrefixTrie node = this;
        for (int i = 0; i < letters.length() && node != null; i++) {
            node = node.branches.get(letters.charAt(i));
        }
        return node;
    }
}
