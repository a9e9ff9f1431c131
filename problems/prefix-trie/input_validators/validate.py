# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement, 43 that it does not."""
import json
import sys


def require(kept, promise):
    if not kept:
        print(promise, file=sys.stderr)
        sys.exit(43)


def read_arguments(names):
    try:
        text = sys.stdin.read()
        values = json.loads(text)
        compact = json.dumps(values, separators=(",", ":")) + "\n"
    except (ValueError, RecursionError):
        require(False, "the input is not JSON")
    require(isinstance(values, dict) and list(values) == names, f"an object of {', '.join(names)} is expected")
    require(text == compact, "compact JSON on one line is expected")
    return values


def main():
    values = read_arguments(["calls", "arguments"])
    calls, arguments = values["calls"], values["arguments"]
    require(isinstance(calls, list) and isinstance(arguments, list), "two lists are expected")
    require(2 <= len(calls) <= 10001, "1 to 10000 calls after the constructor")
    require(len(arguments) == len(calls), "each call has its arguments")
    require(calls[0] == "PrefixTrie" and arguments[0] == [], "the constructor comes first, without arguments")
    for call, given in zip(calls[1:], arguments[1:]):
        require(call in ("insert", "contains", "starts_with"), "the calls are insert, contains and starts_with")
        require(isinstance(given, list) and len(given) == 1, "each call has one argument")
        word = given[0]
        require(isinstance(word, str) and 1 <= len(word) <= 20, "words have 1 to 20 letters")
        require(all("a" <= letter <= "z" for letter in word), "letters a to z")


main()
sys.exit(42)
