use std::collections::HashMap;
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_ascii_whitespace().map(|word| word.parse::<i64>().unwrap());
    let n = numbers.next().unwrap() as usize;
    let target = numbers.next().unwrap();
    let mut position = HashMap::with_capacity(n);
    for (j, value) in numbers.enumerate() {
        if let Some(i) = position.get(&(target - value)) {
            println!("{} {}", i, j);
            return;
        }
        position.insert(value, j);
    }
}
