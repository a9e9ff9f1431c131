// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors

package main

// What each Go driver needs, the same for every problem: JSON in, JSON out and a clock. All names begin with arena, because the
// user's code lives in the same package.

import (
	"io"
	"math"
	"os"
	"strconv"
	"syscall"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// ---- The program ----

var (
	arenaAnswers int // the real stdout
	arenaCalling string
	arenaTimed   bool
	arenaStarted time.Time
	arenaSpent   time.Duration
	arenaMisfit  string // the first thing wrong with an answer
	arenaOutput  []byte
)

// The answer alone goes to stdout: what the user's code prints goes to stderr.
func arenaBegin(calling string) *arenaReader {
	arenaCalling = calling
	arenaAnswers, _ = syscall.Dup(1)
	syscall.Dup3(2, 1, 0)
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		arenaFail("the test's input cannot be read: " + err.Error())
	}
	in := &arenaReader{text: append(text, 0)}
	in.expect('{', "an object")
	in.first = in.at
	return in
}

func arenaEnd() {
	answers := os.NewFile(uintptr(arenaAnswers), "answers")
	answers.Write(append(arenaOutput, '\n'))
	arenaReport(arenaMisfit)
	os.Exit(0)
}

func arenaFail(mistake string) {
	arenaReport(mistake)
	os.Exit(1)
}

func arenaReport(mistake string) {
	line := []byte("\x1e{")
	if arenaTimed {
		line = append(line, `"call_us":`...)
		line = strconv.AppendInt(line, arenaSpent.Microseconds(), 10)
	}
	if mistake != "" {
		if arenaTimed {
			line = append(line, ',')
		}
		line = append(line, `"mistake":`...)
		line = arenaAppendString(line, mistake)
	}
	os.Stderr.Write(append(line, "}\n"...))
}

func arenaStartClock() {
	arenaTimed = true
	arenaStarted = time.Now()
}

func arenaStopClock() {
	arenaSpent += time.Since(arenaStarted)
}

// ---- JSON in: checked against the signature before it came here; it ends with a zero ----

type arenaReader struct {
	text  []byte
	at    int
	first int // behind the brace of the object
}

func (in *arenaReader) refuse(expected string) {
	arenaFail("the test's input does not fit the problem: " + expected + " expected")
}

// The next byte that says something: separators do not.
func (in *arenaReader) peek() byte {
	for {
		switch in.text[in.at] {
		case ',', ' ', ':', '\n', '\t', '\r':
			in.at++
		default:
			return in.text[in.at]
		}
	}
}

func (in *arenaReader) take(wanted byte) bool {
	if in.peek() != wanted {
		return false
	}
	in.at++
	return true
}

func (in *arenaReader) expect(wanted byte, name string) {
	if !in.take(wanted) {
		in.refuse(name)
	}
}

func (in *arenaReader) takeNull() bool {
	if in.peek() != 'n' {
		return false
	}
	in.at += 4
	return true
}

// Past a string; its inside is returned.
func (in *arenaReader) skipString() []byte {
	in.expect('"', "a string")
	begin := in.at
	for in.text[in.at] != '"' {
		if in.text[in.at] == '\\' {
			in.at++
		}
		if in.text[in.at] == 0 {
			in.refuse("the end of a string")
		}
		in.at++
	}
	in.at++
	return in.text[begin : in.at-1]
}

// Past a number or a word; it is returned.
func (in *arenaReader) skipWord() string {
	in.peek()
	begin := in.at
	for in.text[in.at] > ' ' && in.text[in.at] != ',' && in.text[in.at] != ']' && in.text[in.at] != '}' {
		in.at++
	}
	return string(in.text[begin:in.at])
}

// Past one value of any kind.
func (in *arenaReader) skip() {
	depth := 0
	for {
		switch in.peek() {
		case '"':
			in.skipString()
		case 0:
			in.refuse("more")
		case '[', '{':
			depth++
			in.at++
		case ']', '}':
			depth--
			in.at++
		default:
			in.skipWord()
		}
		if depth == 0 {
			return
		}
	}
}

// Goes to a named argument. They come in the order of the signature, nearly always: then it is the next one.
func (in *arenaReader) find(name string) *arenaReader {
	for tries := 0; tries < 2; tries++ {
		for in.peek() == '"' {
			if string(in.skipString()) == name {
				return in
			}
			in.skip()
		}
		in.at = in.first
	}
	in.refuse(name)
	return in
}

func arenaReadLong(in *arenaReader) int64 {
	negative := in.take('-')
	if in.text[in.at] < '0' || in.text[in.at] > '9' {
		in.refuse("a whole number")
	}
	var value int64
	for ; in.text[in.at] >= '0' && in.text[in.at] <= '9'; in.at++ {
		value = value*10 + int64(in.text[in.at]-'0')
	}
	if negative {
		return -value
	}
	return value
}

func arenaReadInt(in *arenaReader) int {
	return int(arenaReadLong(in))
}

func arenaReadDouble(in *arenaReader) float64 {
	value, _ := strconv.ParseFloat(in.skipWord(), 64)
	return value
}

func arenaReadBool(in *arenaReader) bool {
	return in.skipWord() == "true"
}

func arenaReadString(in *arenaReader) string {
	in.peek()
	return arenaUnescape(in.skipString())
}

func arenaUnescape(raw []byte) string {
	text := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); i++ {
		if raw[i] != '\\' {
			text = append(text, raw[i])
			continue
		}
		i++
		switch raw[i] {
		case 'b':
			text = append(text, '\b')
		case 'f':
			text = append(text, '\f')
		case 'n':
			text = append(text, '\n')
		case 'r':
			text = append(text, '\r')
		case 't':
			text = append(text, '\t')
		case 'u':
			letter := arenaHex(raw, i+1)
			i += 4
			if utf16.IsSurrogate(letter) && i+6 < len(raw) && raw[i+1] == '\\' && raw[i+2] == 'u' {
				letter = utf16.DecodeRune(letter, arenaHex(raw, i+3))
				i += 6
			}
			text = utf8.AppendRune(text, letter)
		default:
			text = append(text, raw[i])
		}
	}
	return string(text)
}

func arenaHex(raw []byte, at int) rune {
	code, _ := strconv.ParseUint(string(raw[at:at+4]), 16, 32)
	return rune(code)
}

func arenaReadList[T any](in *arenaReader, read func(*arenaReader) T) []T {
	list := []T{}
	in.expect('[', "a list")
	for !in.take(']') {
		list = append(list, read(in))
	}
	return list
}

func arenaReadLists[T any](in *arenaReader, read func(*arenaReader) T) [][]T {
	return arenaReadList(in, func(in *arenaReader) []T { return arenaReadList(in, read) })
}

// The calls of a class: their names and their arguments are two lists that are read side by side.
type arenaCalls struct {
	names     arenaReader
	arguments arenaReader
}

func arenaBeginCalls(in *arenaReader) *arenaCalls {
	calls := &arenaCalls{}
	calls.names = *in.find("calls")
	calls.arguments = *in.find("arguments")
	calls.names.expect('[', "a list of calls")
	calls.arguments.expect('[', "a list of their arguments")
	return calls
}

// The next call's name, nothing behind the last one.
func (calls *arenaCalls) next() string {
	if calls.names.take(']') {
		return ""
	}
	calls.arguments.expect('[', "a list of arguments")
	return string(calls.names.skipString())
}

func (calls *arenaCalls) end(calling string) {
	calls.arguments.expect(']', "the end of the arguments")
	arenaCalling = calling
}

// ---- JSON out ----

func arenaPut(text string) {
	arenaOutput = append(arenaOutput, text...)
}

// An answer that cannot be written: null stands in its place, and the first such mistake is told in the end.
func arenaWriteMisfit(wanted, found string) {
	arenaPut("null")
	if arenaMisfit == "" {
		arenaMisfit = arenaCalling + " must return " + wanted + ", but returned " + found
	}
}

func arenaWriteLong(value int64) {
	arenaOutput = strconv.AppendInt(arenaOutput, value, 10)
}

func arenaWriteInt(value int) {
	arenaWriteLong(int64(value))
}

func arenaWriteBool(value bool) {
	arenaOutput = strconv.AppendBool(arenaOutput, value)
}

func arenaWriteDouble(value float64) {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		arenaWriteMisfit("a float64", strconv.FormatFloat(value, 'g', -1, 64))
		return
	}
	begin := len(arenaOutput)
	arenaOutput = strconv.AppendFloat(arenaOutput, value, 'g', -1, 64)
	for _, letter := range arenaOutput[begin:] {
		if letter == '.' || letter == 'e' {
			return
		}
	}
	arenaPut(".0")
}

func arenaWriteString(value string) {
	arenaOutput = arenaAppendString(arenaOutput, value)
}

// Bytes that are no UTF-8 can be no JSON; ranging over them yields the replacement character.
func arenaAppendString(out []byte, value string) []byte {
	out = append(out, '"')
	for _, letter := range value {
		switch {
		case letter == '"' || letter == '\\':
			out = append(out, '\\', byte(letter))
		case letter == '\n':
			out = append(out, '\\', 'n')
		case letter < ' ':
			out = append(out, '\\', 'u', '0', '0', "01"[letter>>4], "0123456789abcdef"[letter&15])
		default:
			out = utf8.AppendRune(out, letter)
		}
	}
	return append(out, '"')
}

func arenaWriteList[T any](list []T, write func(T)) {
	arenaPut("[")
	for i, element := range list {
		if i > 0 {
			arenaPut(",")
		}
		write(element)
	}
	arenaPut("]")
}

func arenaWriteLists[T any](lists [][]T, write func(T)) {
	arenaWriteList(lists, func(list []T) { arenaWriteList(list, write) })
}
