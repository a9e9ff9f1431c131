const UNTOUCHED = 0;
const ENTERED = 1;
const LEFT = 2;

function courseOrder(count, requirements) {
    const required = Array.from({ length: count }, () => []); // for each course what has to come before it
    for (const [before, after] of requirements) {
        required[after].push(before);
    }
    const states = new Array(count).fill(UNTOUCHED);
    const order = [];

    // Whether the course and everything before it could be put into the order.
    function visit(course) {
        if (states[course] !== UNTOUCHED) {
            return states[course] === LEFT;
        }
        states[course] = ENTERED;
        if (!required[course].every(visit)) {
            return false;
        }
        states[course] = LEFT;
        order.push(course);
        return true;
    }

    for (let course = 0; course < count; course++) {
        if (!visit(course)) {
            return [];
        }
    }
    return order;
}
