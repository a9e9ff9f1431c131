from collections import deque


def course_order(count, requirements):
    waiting = [[] for _ in range(count)]
    still_open = [0] * count
    for before, after in requirements:
        waiting[before].append(after)
        still_open[after] += 1

    queue = deque(course for course in range(count) if still_open[course] == 0)
    order = []
    while queue:
        course = queue.popleft()
        order.append(course)
        for after in waiting[course]:
            still_open[after] -= 1
            if still_open[after] == 0:
                queue.append(after)
    return order if len(order) == count else []
