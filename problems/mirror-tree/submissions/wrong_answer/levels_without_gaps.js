// Checks each level for a palindrome, but leaves the missing children out.
function isMirror(root) {
    let level = root ? [root] : [];
    while (level.length > 0) {
        for (let i = 0, j = level.length - 1; i < j; i++, j--) {
            if (level[i].val !== level[j].val) {
                return false;
            }
        }
        level = level.flatMap((node) => [node.left, node.right]).filter((child) => child);
    }
    return true;
}
