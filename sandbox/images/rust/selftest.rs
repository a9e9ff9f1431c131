// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The sum of two numbers.
use std::io::{self, Read};

fn main() -> io::Result<()> {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input)?;
    let sum: i64 = input.split_whitespace().map(|word| word.parse::<i64>().expect("a number")).sum();
    println!("{sum}");
    Ok(())
}
