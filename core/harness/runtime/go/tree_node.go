// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors

package main

type TreeNode struct {
	Val   int
	Left  *TreeNode
	Right *TreeNode
}

func arenaReadTreeNode(in *arenaReader) *TreeNode {
	var root *TreeNode
	if in.takeNull() {
		return root
	}
	places := []**TreeNode{&root} // where children go, by levels
	in.expect('[', "a list")
	for next := 0; !in.take(']'); next++ {
		if next == len(places) {
			in.refuse("a tree by levels")
		}
		if in.takeNull() {
			continue
		}
		node := &TreeNode{Val: arenaReadInt(in)}
		*places[next] = node
		places = append(places, &node.Left, &node.Right)
	}
	return root
}

// By levels, without the nulls at the end. More nodes than any input has come from a cycle.
func arenaWriteTreeNode(root *TreeNode) {
	const most = 1 << 23
	begin := len(arenaOutput)
	arenaPut("[")
	kept := len(arenaOutput)
	nodes := []*TreeNode{root}
	for next := 0; next < len(nodes); next++ {
		if next > 0 {
			arenaPut(",")
		}
		node := nodes[next]
		if node == nil {
			arenaPut("null")
			continue
		}
		if next > most {
			arenaOutput = arenaOutput[:begin]
			arenaWriteMisfit("a *TreeNode", "a tree with a cycle: it never ends")
			return
		}
		arenaWriteInt(node.Val)
		kept = len(arenaOutput)
		nodes = append(nodes, node.Left, node.Right)
	}
	arenaOutput = append(arenaOutput[:kept], ']')
}
