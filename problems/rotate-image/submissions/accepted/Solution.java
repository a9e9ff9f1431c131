class Solution {
    public void rotateImage(int[][] image) {
        int n = image.length;
        for (int r = 0; r < n / 2; r++) {
            for (int c = 0; c < (n + 1) / 2; c++) {
                int saved = image[r][c];
                image[r][c] = image[n - 1 - c][r];
                image[n - 1 - c][r] = image[n - 1 - r][n - 1 - c];
                image[n - 1 - r][n - 1 - c] = image[c][n - 1 - r];
                image[c][n - 1 - r] = saved;
            }
        }
    }
}
