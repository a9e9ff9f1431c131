// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
use crate::arena::{Judge, Value};
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug, PartialEq, Eq)]
pub struct TreeNode {
    pub val: i32,
    pub left: Option<Rc<RefCell<TreeNode>>>,
    pub right: Option<Rc<RefCell<TreeNode>>>,
}

impl TreeNode {
    #[allow(dead_code)]
    pub fn new(val: i32) -> Self {
        TreeNode { val, left: None, right: None }
    }
}

type Link = Option<Rc<RefCell<TreeNode>>>;

const MOST: usize = 1 << 23; // more nodes than any input has: they come from a cycle

/// By levels, without the nulls at the end.
impl Value for Link {
    fn read(judge: &mut Judge) -> Self {
        let mut nodes: Vec<Rc<RefCell<TreeNode>>> = Vec::new();
        if judge.take_null() {
            return None;
        }
        judge.expect(b'[', "a list");
        let mut place = 0; // 0 is the root's, then two of each node
        while !judge.take(b']') {
            if !judge.take_null() {
                let node = Rc::new(RefCell::new(TreeNode { val: i32::read(judge), left: None, right: None }));
                if place > 0 {
                    let mut parent = nodes[(place - 1) / 2].borrow_mut();
                    let link = if place % 2 == 1 { &mut parent.left } else { &mut parent.right };
                    *link = Some(node.clone());
                }
                nodes.push(node);
            }
            place += 1;
        }
        nodes.into_iter().next()
    }

    fn write(&self, judge: &mut Judge) {
        let begin = judge.mark();
        judge.put("[");
        let mut kept = judge.mark();
        let mut links: Vec<Link> = vec![self.clone()];
        let mut next = 0;
        while next < links.len() {
            if next > 0 {
                judge.put(",");
            }
            if next > MOST {
                judge.cut(begin);
                return judge.put_misfit("a tree", "a tree with a cycle: it never ends");
            }
            if let Some(node) = links[next].clone() {
                let node = node.borrow();
                node.val.write(judge);
                kept = judge.mark();
                links.push(node.left.clone());
                links.push(node.right.clone());
            } else {
                judge.put("null");
            }
            next += 1;
        }
        judge.cut(kept);
        judge.put("]");
    }
}
