class Solution {
    public int burstBalloons(int[] numbers) {
        int size = numbers.length + 2;
        int[] row = new int[size];
        row[0] = 1;
        row[size - 1] = 1;
        System.arraycopy(numbers, 0, row, 1, numbers.length);

        int[][] most = new int[size][size]; // points from everything strictly between two balloons
        for (int left = size - 3; left >= 0; left--) {
            for (int right = left + 2; right < size; right++) {
                for (int last = left + 1; last < right; last++) {
                    int points = most[left][last] + most[last][right] + row[left] * row[last] * row[right];
                    most[left][right] = Math.max(most[left][right], points);
                }
            }
        }
        return most[0][size - 1];
    }
}
