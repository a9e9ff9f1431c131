// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
use crate::arena::{Judge, Value};

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode {
    pub val: i32,
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    #[allow(dead_code)]
    pub fn new(val: i32) -> Self {
        ListNode { val, next: None }
    }
}

impl Value for Option<Box<ListNode>> {
    fn read(judge: &mut Judge) -> Self {
        if judge.take_null() {
            return None;
        }
        let mut head = None;
        for val in Vec::<i32>::read(judge).into_iter().rev() {
            head = Some(Box::new(ListNode { val, next: head }));
        }
        head
    }
    fn write(&self, judge: &mut Judge) {
        let mut values = Vec::new();
        let mut node = self;
        while let Some(each) = node {
            values.push(each.val);
            node = &each.next;
        }
        values.write(judge);
    }
}
