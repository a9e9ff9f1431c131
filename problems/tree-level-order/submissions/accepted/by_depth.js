// Walks to the left first and appends each value to the list of its depth.
function levelOrder(root) {
    const answer = [];
    const stack = [[root, 0]];
    while (stack.length > 0) {
        const [node, depth] = stack.pop();
        if (!node) {
            continue;
        }
        if (depth === answer.length) {
            answer.push([]);
        }
        answer[depth].push(node.val);
        stack.push([node.right, depth + 1], [node.left, depth + 1]);
    }
    return answer;
}
