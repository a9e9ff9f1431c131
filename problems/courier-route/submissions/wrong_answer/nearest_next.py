n = int(input())
times = [list(map(int, input().split())) for _ in range(n)]
seconds = here = 0
left = set(range(1, n))
while left:
    following = min(left, key=lambda customer: times[here][customer])
    seconds += times[here][following]
    here = following
    left.remove(here)
print(seconds + times[here][0])
