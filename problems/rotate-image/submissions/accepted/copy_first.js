// Reads from a copy and writes into the image.
function rotateImage(image) {
    const n = image.length;
    const copy = image.map((row) => [...row]);
    for (let r = 0; r < n; r++) {
        for (let c = 0; c < n; c++) {
            image[c][n - 1 - r] = copy[r][c];
        }
    }
}
