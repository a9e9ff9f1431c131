// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A TreeNode is a list of ints and nulls by levels, without the nulls at its end.

import java.util.ArrayList;

final class ArenaTrees implements Arena.Nodes {
    private static final int MOST = 1 << 23; // more nodes than any input has: they come from a cycle

    @Override
    public Object read() {
        TreeNode root = null;
        if (Arena.takeNull()) {
            return root;
        }
        ArrayList<TreeNode> nodes = new ArrayList<>();
        Arena.expect('[', "a list");
        for (int place = 0; !Arena.take(']'); ++place) { // 0 is the root's, then two of each node
            if (Arena.takeNull()) {
                continue;
            }
            TreeNode node = new TreeNode((int) Arena.readWhole());
            if (place == 0) {
                root = node;
            } else if (place % 2 == 1) {
                nodes.get((place - 1) / 2).left = node;
            } else {
                nodes.get((place - 1) / 2).right = node;
            }
            nodes.add(node);
        }
        return root;
    }

    @Override
    public void write(Object root) {
        ArrayList<TreeNode> nodes = new ArrayList<>();
        int begin = Arena.mark();
        Arena.put("[");
        int kept = Arena.mark();
        for (int place = 0; place <= 2 * nodes.size(); ++place) {
            TreeNode parent = place == 0 ? null : nodes.get((place - 1) / 2);
            TreeNode node = place == 0 ? (TreeNode) root : place % 2 == 1 ? parent.left : parent.right;
            Arena.put(place == 0 ? "" : ",");
            if (node == null) {
                Arena.put("null");
                continue;
            }
            if (nodes.size() == MOST) {
                Arena.cut(begin);
                Arena.misfit("a TreeNode", "a tree with a cycle: it never ends");
                return;
            }
            nodes.add(node);
            Arena.writeWhole(node.val);
            kept = Arena.mark();
        }
        Arena.cut(kept);
        Arena.put("]");
    }
}
