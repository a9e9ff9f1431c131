import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Chooses the two smaller numbers and looks up whether the third stands further right in the sorted row.
class Solution {
    public int[][] threeSum(int[] nums) {
        Arrays.sort(nums);
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            last.put(nums[i], i);
        }
        List<int[]> triplets = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            if (i > 0 && nums[i] == nums[i - 1]) {
                continue;
            }
            for (int j = i + 1; j < nums.length; j++) {
                if (j > i + 1 && nums[j] == nums[j - 1]) {
                    continue;
                }
                int third = -nums[i] - nums[j];
                if (third < nums[j]) {
                    break;
                }
                if (last.getOrDefault(third, -1) > j) {
                    triplets.add(new int[] {nums[i], nums[j], third});
                }
            }
        }
        return triplets.toArray(new int[0][]);
    }
}
