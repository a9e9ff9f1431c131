function isMirror(root) {
    const pairs = root ? [[root.left, root.right]] : [];
    while (pairs.length > 0) {
        const [one, other] = pairs.pop();
        if (!one && !other) {
            continue;
        }
        if (!one || !other || one.val !== other.val) {
            return false;
        }
        pairs.push([one.left, other.right], [one.right, other.left]);
    }
    return true;
}
