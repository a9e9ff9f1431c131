def rotate_image(image):
    for r in range(len(image)):
        for c in range(r):
            image[r][c], image[c][r] = image[c][r], image[r][c]
    for row in image:
        row.reverse()
