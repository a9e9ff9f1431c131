import java.util.HashSet;
import java.util.Set;

class Solution {
    public boolean containsDuplicate(int[] nums) {
        Set<Integer> seen = new HashSet<>();
        for (int number : nums) {
            if (!seen.add(number)) { // false: it was in the set already
                return true;
            }
        }
        return false;
    }
}
