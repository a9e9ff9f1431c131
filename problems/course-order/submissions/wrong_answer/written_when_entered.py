# A depth-first search that writes a course down when it is entered, not when it is left.
def course_order(count, requirements):
    waiting = [[] for _ in range(count)]
    for before, after in requirements:
        waiting[before].append(after)
    starts = set(range(count)) - {after for _, after in requirements}
    seen = set()
    order = []

    def visit(course):
        if course not in seen:
            seen.add(course)
            order.append(course)
            for after in waiting[course]:
                visit(after)

    for course in sorted(starts):
        visit(course)
    return order if len(order) == count else []
