// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What each Rust driver needs, the same for every problem: JSON in, JSON out, a clock, and words for mistakes.
#![allow(dead_code, deprecated)]

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::io::FromRawFd;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

extern "C" {
    fn dup(fd: i32) -> i32;
    fn dup2(from: i32, to: i32) -> i32;
    fn atexit(handler: extern "C" fn()) -> i32;
    fn _exit(code: i32) -> !;
}

static FINISHED: AtomicBool = AtomicBool::new(false);
static PANICKED_AT: AtomicU32 = AtomicU32::new(0); // the line, 0 when it is not the user's

// ---- The program ----

pub struct Judge {
    text: Vec<u8>, // ends with a zero
    at: usize,     // the place that is read
    first: usize,  // behind the brace of the object
    names: usize,  // of a class's calls
    output: String,
    calling: &'static str,
    call: usize,            // of a class: which one, from 1
    misfit: Option<String>, // the first thing wrong with an answer
    started: Option<Instant>,
    spent: Duration,
}

/// Runs what the driver generated. The answer goes to the real stdout, what else is printed goes to stderr.
pub fn judge(calling: &'static str, run: fn(&mut Judge)) {
    let answers = unsafe { dup(1) };
    unsafe {
        dup2(2, 1);
        atexit(fail_on_early_exit);
    }
    panic::set_hook(Box::new(remember_panic));
    let mut judge = Judge::new(calling);
    if let Err(cause) = panic::catch_unwind(AssertUnwindSafe(|| run(&mut judge))) {
        fail_on_panic(&judge, cause.as_ref());
    }
    judge.output.push('\n');
    let _ = unsafe { File::from_raw_fd(answers) }.write_all(judge.output.as_bytes());
    let misfit = judge.misfit.take();
    judge.report(misfit.as_deref());
    unsafe { _exit(0) }
}

#[cold]
fn fail_on_panic(judge: &Judge, cause: &(dyn std::any::Any + Send)) -> ! {
    let mut mistake = String::from("panicked");
    if let Some(text) = cause.downcast_ref::<&str>() {
        mistake = String::from(*text);
    } else if let Some(text) = cause.downcast_ref::<String>() {
        mistake = String::from(text.as_str());
    }
    let line = PANICKED_AT.load(Ordering::SeqCst);
    let mut opening = " (";
    if line > 0 {
        mistake.push_str(" (line ");
        put_number(&mut mistake, line as u64);
        opening = ", ";
    }
    if judge.call > 0 {
        mistake.push_str(opening);
        mistake.push_str("call ");
        put_number(&mut mistake, judge.call as u64);
        mistake.push_str(", ");
        mistake.push_str(judge.calling);
    }
    if line > 0 || judge.call > 0 {
        mistake.push(')');
    }
    judge.fail(&mistake)
}

fn put_number(text: &mut String, number: u64) {
    if number > 9 {
        put_number(text, number / 10);
    }
    text.push((b'0' + (number % 10) as u8) as char);
}

/// In words as Rust's own.
#[cold]
fn remember_panic(info: &panic::PanicInfo) {
    eprintln!("{}", info);
    if let Some(place) = info.location() {
        if place.file().ends_with("solution.rs") {
            PANICKED_AT.store(place.line(), Ordering::SeqCst);
        }
    }
}

extern "C" fn fail_on_early_exit() {
    if !FINISHED.load(Ordering::SeqCst) {
        Judge::empty("").fail("your code ended the program itself; the function must return");
    }
}

impl Judge {
    fn empty(calling: &'static str) -> Judge {
        Judge {
            text: Vec::new(),
            at: 0,
            first: 0,
            names: 0,
            output: String::new(),
            calling,
            call: 0,
            misfit: None,
            started: None,
            spent: Duration::ZERO,
        }
    }

    #[inline(never)]
    fn new(calling: &'static str) -> Judge {
        let mut judge = Judge::empty(calling);
        if std::io::stdin().lock().read_to_end(&mut judge.text).is_err() {
            judge.fail("the test's input cannot be read");
        }
        judge.text.push(0);
        judge.expect(b'{', "an object");
        judge.first = judge.at;
        judge
    }

    pub fn start_clock(&mut self) {
        self.started = Some(Instant::now());
    }

    pub fn stop_clock(&mut self) {
        if let Some(started) = self.started {
            self.spent += started.elapsed();
        }
    }

    #[cold]
    fn fail(&self, mistake: &str) -> ! {
        self.report(Some(mistake));
        unsafe { _exit(1) }
    }

    #[inline(never)]
    fn report(&self, mistake: Option<&str>) {
        FINISHED.store(true, Ordering::SeqCst);
        let _ = std::io::stdout().flush();
        let mut line = String::from("\x1e{");
        if self.started.is_some() {
            line.push_str("\"call_us\":");
            put_number(&mut line, self.spent.as_micros() as u64);
        }
        if let Some(mistake) = mistake {
            line.push_str(if self.started.is_some() { ",\"mistake\":" } else { "\"mistake\":" });
            put_string(&mut line, mistake);
        }
        line.push_str("}\n");
        let _ = std::io::stderr().write_all(line.as_bytes());
    }

    // ---- JSON in: checked against the signature before it came here ----

    #[cold]
    fn refuse(&self, expected: &str) -> ! {
        self.fail(&["the test's input does not fit the problem: ", expected, " expected"].concat())
    }

    /// The next byte that says something: separators do not.
    fn peek(&mut self) -> u8 {
        while matches!(self.text[self.at], b',' | b' ' | b':' | b'\n' | b'\t' | b'\r') {
            self.at += 1;
        }
        self.text[self.at]
    }

    pub fn take(&mut self, wanted: u8) -> bool {
        let there = self.peek() == wanted;
        self.at += there as usize;
        there
    }

    #[inline(never)]
    pub fn expect(&mut self, wanted: u8, name: &str) {
        if !self.take(wanted) {
            self.refuse(name);
        }
    }

    pub fn take_null(&mut self) -> bool {
        let there = self.peek() == b'n';
        self.at += if there { 4 } else { 0 };
        there
    }

    /// Past a string; where its inside begins and ends.
    #[inline(never)]
    fn skip_string(&mut self) -> (usize, usize) {
        self.expect(b'"', "a string");
        let begin = self.at;
        while self.text[self.at] != b'"' {
            self.at += (self.text[self.at] == b'\\') as usize;
            if self.text[self.at] == 0 {
                self.refuse("the end of a string");
            }
            self.at += 1;
        }
        self.at += 1;
        (begin, self.at - 1)
    }

    /// Past a number or a word.
    #[inline(never)]
    fn skip_word(&mut self) -> &str {
        self.peek();
        let begin = self.at;
        while self.text[self.at] > b' ' && !matches!(self.text[self.at], b',' | b']' | b'}') {
            self.at += 1;
        }
        std::str::from_utf8(&self.text[begin..self.at]).unwrap_or("")
    }

    /// Past one value of any kind.
    #[inline(never)]
    fn skip(&mut self) {
        let mut depth = 0;
        loop {
            match self.peek() {
                b'"' => {
                    self.skip_string();
                }
                0 => self.refuse("more"),
                b'[' | b'{' => {
                    depth += 1;
                    self.at += 1;
                }
                b']' | b'}' => {
                    depth -= 1;
                    self.at += 1;
                }
                _ => {
                    self.skip_word();
                }
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// Goes to a named argument. They come in the order of the signature, nearly always: then it is the next one.
    #[inline(never)]
    fn find(&mut self, name: &str) {
        for _ in 0..2 {
            while self.peek() == b'"' {
                let (begin, end) = self.skip_string();
                if &self.text[begin..end] == name.as_bytes() {
                    return;
                }
                self.skip();
            }
            self.at = self.first;
        }
        self.refuse(name);
    }

    pub fn argument<T: Value>(&mut self, name: &str) -> T {
        self.find(name);
        T::read(self)
    }

    /// The calls of a class: their names and their arguments are two lists that are read side by side.
    pub fn begin_calls(&mut self) {
        self.find("calls");
        self.expect(b'[', "a list of calls");
        self.names = self.at;
        self.find("arguments");
        self.expect(b'[', "a list of their arguments");
    }

    /// The next call's name, none behind the last one.
    #[inline(never)]
    pub fn next_call(&mut self) -> Option<String> {
        let arguments = self.at;
        self.at = self.names;
        let name = if self.peek() == b'"' { Some(String::read(self)) } else { None };
        self.names = self.at;
        self.at = arguments;
        if name.is_some() {
            self.expect(b'[', "a list of arguments");
        }
        name
    }

    pub fn end_call(&mut self, calling: &'static str) {
        self.expect(b']', "the end of the arguments");
        self.calling = calling;
        self.call += 1;
    }

    #[inline(never)]
    fn read_escape(&mut self, letter: u8, text: &mut Vec<u8>) {
        let plain = match letter {
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            _ => letter,
        };
        if letter != b'u' {
            return text.push(plain);
        }
        let mut code = self.read_hex();
        if (0xd800..0xdc00).contains(&code) && self.text[self.at] == b'\\' && self.text[self.at + 1] == b'u' {
            self.at += 2;
            code = 0x10000 + ((code - 0xd800) << 10) + self.read_hex().wrapping_sub(0xdc00);
        }
        let letter = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
        text.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
    }

    fn read_hex(&mut self) -> u32 {
        let mut code = 0;
        for _ in 0..4 {
            code = code * 16 + (self.text[self.at] as char).to_digit(16).unwrap_or(0);
            self.at += 1;
        }
        code
    }

    // ---- JSON out ----

    #[inline(never)]
    pub fn put(&mut self, text: &str) {
        self.output.push_str(text);
    }

    pub fn mark(&self) -> usize {
        self.output.len()
    }

    pub fn cut(&mut self, mark: usize) {
        self.output.truncate(mark);
    }

    /// An answer that cannot be written: null stands in its place, and the first such mistake is told in the end.
    #[inline(never)]
    pub fn put_misfit(&mut self, wanted: &str, found: &str) {
        self.put("null");
        if self.misfit.is_none() {
            self.misfit = Some([self.calling, " must return ", wanted, ", but returned ", found].concat());
        }
    }
}

#[inline(never)]
fn put_string(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\0'..='\x1f' => {
                out.push_str(if letter < '\x10' { "\\u000" } else { "\\u001" });
                out.push(b"0123456789abcdef"[letter as usize % 16] as char);
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

// ---- What can be passed and returned ----

pub trait Value {
    fn read(judge: &mut Judge) -> Self;
    fn write(&self, judge: &mut Judge);
}

impl Value for i64 {
    #[inline(never)]
    fn read(judge: &mut Judge) -> i64 {
        let negative = judge.take(b'-');
        if !judge.text[judge.at].is_ascii_digit() {
            judge.refuse("a whole number");
        }
        let mut value = 0i64;
        while judge.text[judge.at].is_ascii_digit() {
            value = value.wrapping_mul(10).wrapping_add((judge.text[judge.at] - b'0') as i64);
            judge.at += 1;
        }
        if negative { value.wrapping_neg() } else { value }
    }
    #[inline(never)]
    fn write(&self, judge: &mut Judge) {
        let mut rest = self.unsigned_abs();
        let mut digits = [0u8; 20];
        let mut begin = digits.len();
        loop {
            begin -= 1;
            digits[begin] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if *self < 0 {
            judge.output.push('-');
        }
        judge.put(std::str::from_utf8(&digits[begin..]).unwrap_or(""));
    }
}

impl Value for i32 {
    fn read(judge: &mut Judge) -> i32 {
        i64::read(judge) as i32
    }
    fn write(&self, judge: &mut Judge) {
        (*self as i64).write(judge);
    }
}

impl Value for f64 {
    fn read(judge: &mut Judge) -> f64 {
        judge.skip_word().parse().unwrap_or(0.0)
    }
    fn write(&self, judge: &mut Judge) {
        if self.is_finite() {
            judge.put(&format!("{:?}", self));
        } else {
            judge.put_misfit("an f64", &self.to_string());
        }
    }
}

impl Value for bool {
    fn read(judge: &mut Judge) -> bool {
        judge.skip_word() == "true"
    }
    fn write(&self, judge: &mut Judge) {
        judge.put(if *self { "true" } else { "false" });
    }
}

impl Value for String {
    fn read(judge: &mut Judge) -> String {
        judge.expect(b'"', "a string");
        let mut text = Vec::new();
        while judge.text[judge.at] != b'"' {
            let letter = judge.text[judge.at];
            judge.at += 1;
            if letter == 0 {
                judge.refuse("the end of a string");
            } else if letter == b'\\' {
                let escaped = judge.text[judge.at];
                judge.at += 1;
                judge.read_escape(escaped, &mut text);
            } else {
                text.push(letter);
            }
        }
        judge.at += 1;
        String::from_utf8_lossy(&text).into_owned()
    }
    fn write(&self, judge: &mut Judge) {
        put_string(&mut judge.output, self);
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(judge: &mut Judge) -> Vec<T> {
        let mut list = Vec::new();
        judge.expect(b'[', "a list");
        while !judge.take(b']') {
            list.push(T::read(judge));
        }
        list
    }
    fn write(&self, judge: &mut Judge) {
        judge.put("[");
        for (i, element) in self.iter().enumerate() {
            if i > 0 {
                judge.put(",");
            }
            element.write(judge);
        }
        judge.put("]");
    }
}
