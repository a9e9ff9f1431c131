# Forgets the boards that are still open at the end.
def largest_rectangle(heights):
    best = 0
    stack = []
    for i, height in enumerate(heights):
        while stack and heights[stack[-1]] >= height:
            closed = heights[stack.pop()]
            left = stack[-1] if stack else -1
            best = max(best, closed * (i - left - 1))
        stack.append(i)
    return best
