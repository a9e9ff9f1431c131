def largest_rectangle(heights):
    best = 0
    stack = []  # boards that no lower one has followed yet, with rising heights
    for i, height in enumerate(heights + [0]):
        while stack and heights[stack[-1]] >= height:
            closed = heights[stack.pop()]
            left = stack[-1] if stack else -1
            best = max(best, closed * (i - left - 1))
        stack.append(i)
    return best
