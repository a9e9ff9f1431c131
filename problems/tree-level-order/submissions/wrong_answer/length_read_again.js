// Asks for the length of the queue in every round, while children are still being added.
function levelOrder(root) {
    const answer = [];
    const queue = root ? [root] : [];
    while (queue.length > 0) {
        const level = [];
        for (let i = 0; i < queue.length; i++) {
            const node = queue.shift();
            level.push(node.val);
            if (node.left) {
                queue.push(node.left);
            }
            if (node.right) {
                queue.push(node.right);
            }
        }
        answer.push(level);
    }
    return answer;
}
