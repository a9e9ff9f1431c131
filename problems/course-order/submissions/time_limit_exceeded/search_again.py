# Searches all courses and all requirements for the next one, again and again.
def course_order(count, requirements):
    order = []
    left = list(range(count))
    while left:
        for course in left:
            if not any(after == course and before in left for before, after in requirements):
                break
        else:
            return []
        order.append(course)
        left.remove(course)
    return order
