import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Searches from both ends and always continues where fewer words wait. */
class Solution {
    public int ladderLength(String begin, String end, String[] words) {
        Set<String> left = new HashSet<>(Arrays.asList(words));
        if (!left.remove(end)) {
            return 0;
        }
        left.remove(begin);
        Set<String> small = Set.of(begin);
        Set<String> large = Set.of(end);
        for (int rungs = 2; !small.isEmpty(); rungs++) {
            Set<String> further = new HashSet<>();
            for (String word : small) {
                char[] letters = word.toCharArray();
                for (int i = 0; i < letters.length; i++) {
                    char original = letters[i];
                    for (char letter = 'a'; letter <= 'z'; letter++) {
                        letters[i] = letter;
                        String other = new String(letters);
                        if (large.contains(other)) {
                            return rungs;
                        }
                        if (left.remove(other)) {
                            further.add(other);
                        }
                    }
                    letters[i] = original;
                }
            }
            boolean swap = further.size() > large.size();
            small = swap ? large : further;
            large = swap ? further : large;
        }
        return 0;
    }
}
