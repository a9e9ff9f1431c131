// Moves the rings of a quarter that leaves out the middle column of an odd picture.
function rotateImage(image) {
    const n = image.length;
    const half = Math.floor(n / 2);
    for (let r = 0; r < half; r++) {
        for (let c = 0; c < half; c++) {
            const saved = image[r][c];
            image[r][c] = image[n - 1 - c][r];
            image[n - 1 - c][r] = image[n - 1 - r][n - 1 - c];
            image[n - 1 - r][n - 1 - c] = image[c][n - 1 - r];
            image[c][n - 1 - r] = saved;
        }
    }
}
