class Solution {
    public void reverseString(String[] letters) {
        int left = 0;
        int right = letters.length - 1;
        while (left < right) {
            String moved = letters[left];
            letters[left++] = letters[right];
            letters[right--] = moved;
        }
    }
}
