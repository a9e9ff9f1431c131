# Builds the right picture, but gives it to the local name only; the caller's list stays as it was.
def rotate_image(image):
    image = [list(column) for column in zip(*image[::-1])]
