# Mirrors over all pairs, which swaps each of them twice, so only the rows are reversed.
def rotate_image(image):
    n = len(image)
    for r in range(n):
        for c in range(n):
            image[r][c], image[c][r] = image[c][r], image[r][c]
    for row in image:
        row.reverse()
