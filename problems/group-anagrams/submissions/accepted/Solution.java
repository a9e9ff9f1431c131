import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    public String[][] groupAnagrams(String[] words) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String word : words) {
            char[] letters = word.toCharArray();
            Arrays.sort(letters);
            groups.computeIfAbsent(new String(letters), mark -> new ArrayList<>()).add(word);
        }
        String[][] result = new String[groups.size()][];
        int next = 0;
        for (List<String> group : groups.values()) {
            result[next++] = group.toArray(new String[0]);
        }
        return result;
    }
}
