// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors

package main

type ListNode struct {
	Val  int
	Next *ListNode
}

func arenaReadListNode(in *arenaReader) *ListNode {
	var head *ListNode
	tail := &head
	if in.takeNull() {
		return head
	}
	in.expect('[', "a list")
	for !in.take(']') {
		*tail = &ListNode{Val: arenaReadInt(in)}
		tail = &(*tail).Next
	}
	return head
}

func arenaWriteListNode(node *ListNode) {
	begin := len(arenaOutput)
	slow := node // goes half as fast: on a cycle they meet
	arenaPut("[")
	for odd := true; node != nil; odd = !odd {
		arenaWriteInt(node.Val)
		node = node.Next
		if !odd {
			slow = slow.Next
		}
		if node != nil {
			arenaPut(",")
			if node == slow {
				arenaOutput = arenaOutput[:begin]
				arenaWriteMisfit("a *ListNode", "a list with a cycle: it never ends")
				return
			}
		}
	}
	arenaPut("]")
}
