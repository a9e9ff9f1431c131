# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Calls the function or the class in solution.py with the arguments on stdin, and prints what it returned as JSON.

This file is compiled at each start, so it is short and imports nothing that the interpreter has not loaded already: the module
json costs more time than all of it. What only mistakes need is in mistakes.py. The call of main() is appended to it.
"""
import os
import sys
from math import isfinite
from time import perf_counter_ns

SOURCE = "solution.py"
RECURSION = 200_000  # within 256 MiB of stack also where each level passes through C (functools.cache)
INT_RANGE = (-2**31, 2**31 - 1)
LONG_RANGE = (-2**63, 2**63 - 1)

# What people who practise elsewhere are used to having without an import: name to module.
CUSTOMARY = {name: module for module, names in {
    "typing": "List Dict Set Tuple Optional Deque DefaultDict Any Iterable Callable",
    "collections": "deque defaultdict Counter OrderedDict",
    "functools": "lru_cache cache reduce cmp_to_key",
    "heapq": "heappush heappop heapify heapreplace heappushpop nlargest nsmallest",
    "bisect": "bisect_left bisect_right insort",
    "itertools": "accumulate combinations permutations product chain pairwise",
    "math": "inf gcd sqrt ceil floor",
}.items() for name in names.split()}
CUSTOMARY.update({module: "" for module in "collections functools heapq bisect itertools math string random re sys".split()})


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return f"ListNode({self.val})"


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        return f"TreeNode({self.val})"


class Misfit(Exception):
    """A value that is not of the signature's type."""


class Fatal(Exception):
    """A mistake that leaves nothing to call; its text is for the user."""


class Driver:
    def __init__(self, signature):
        self.answers = os.dup(1)
        os.dup2(2, 1)  # what the user's code prints, also past Python, goes to stderr
        self.signature = signature
        self.time = 0
        self.mistake = ""
        self.place = ""  # the call that is under way, of a class
        self.nodes = {"ListNode": ListNode, "TreeNode": TreeNode}

    # What was returned, in the shape that JSON has

    def plain(self, base, depth, value):
        if depth:
            if not isinstance(value, (list, tuple)):
                raise Misfit
            if depth == 1 and base in PLAIN:
                return PLAIN[base](value)
            return [self.plain(base, depth - 1, item) for item in value]
        if base in PLAIN:
            return PLAIN[base]((value,))[0]
        return (plain_list if base == "ListNode" else plain_tree)(value)

    def answer(self, function, value):
        """As JSON. A value of the wrong type is a mistake that is told, and null or something like it is printed."""
        if function["answer"] is None:
            return "null"
        base, depth = function["answer"]
        try:
            return encode(self.plain(base, depth, value))
        except Misfit:
            import mistakes
            self.mistake = self.mistake or mistakes.misfit(function, value)
            return mistakes.resembling(value, encode)

    # The user's code

    def load(self):
        folder = os.path.dirname(os.path.abspath(__file__))
        with open(os.path.join(folder, SOURCE), "rb") as file:
            code = compile(file.read(), SOURCE, "exec", dont_inherit=True)
        module = type(sys)("solution")
        module.__file__ = os.path.join(folder, SOURCE)
        sys.modules["solution"] = module
        module.__dict__.update(self.nodes)
        for name in names_in(code):
            if name in CUSTOMARY:
                where = __import__(CUSTOMARY[name] or name)
                module.__dict__[name] = getattr(where, name) if CUSTOMARY[name] else where
        exec(code, module.__dict__)
        for name in self.nodes:  # somebody's own node class may compare, print or count
            own = module.__dict__.get(name)
            if isinstance(own, type) and takes(own, 2):
                self.nodes[name] = own
        return module

    def find(self, module):
        """What to call: the function, or a method of class Solution."""
        function = self.signature
        names = (function["name"], function["camel"])
        for name in names:
            if callable(getattr(module, name, None)):
                return self.fitting(getattr(module, name), function, name)
        solution = getattr(module, "Solution", None)
        for name in names:
            if callable(getattr(solution, name, None)):
                return self.fitting(getattr(solution(), name), function, name)
        import mistakes
        raise Fatal(mistakes.missing_function(function, module, SOURCE))

    def fitting(self, called, function, name, bound=0):
        function["shown"] = name
        if not takes(called, len(function["parameters"]) + bound):
            import mistakes
            raise Fatal(mistakes.wrong_count(called, function, bound))
        return called

    def arguments(self, function, values):
        return [self.argument(base, depth, value) for (_, base, depth), value in zip(function["parameters"], values)]

    def argument(self, base, depth, value):
        if base == "double" and not depth:
            return float(value)
        if base in PLAIN and base != "double":
            return value
        if depth:
            return [self.argument(base, depth - 1, item) for item in value]
        return list_of(value, self.nodes[base]) if base == "ListNode" else tree_of(value, self.nodes[base])

    def call_function(self, module, given):
        function = self.signature
        called = self.find(module)
        arguments = self.arguments(function, [given[name] for name, _, _ in function["parameters"]])
        begin = perf_counter_ns()
        result = called(*arguments)
        self.time = perf_counter_ns() - begin
        if function["modifies"] is None:
            return self.answer(function, result)
        if result is not None:
            self.mistake = f"{function['shown']} must change {function['parameters'][function['modifies']][0]} in place; " \
                "what it returns is not looked at"
        return self.answer(function, arguments[function["modifies"]])

    def call_class(self, module, given):
        constructor = self.signature
        made = getattr(module, constructor["name"], None)
        if not isinstance(made, type):
            import mistakes
            raise Fatal(mistakes.missing_class(constructor, module))
        functions = {constructor["name"]: self.fitting_constructor(made, constructor)}
        for method in constructor["methods"]:
            functions[method["name"]] = self.method_of(made, method)
        steps = [(functions[name], self.arguments(functions[name], values))
                 for name, values in zip(given["calls"], given["arguments"])]
        return "[" + ",".join(self.perform(made, steps)) + "]"

    def fitting_constructor(self, made, constructor):
        if made.__init__ is object.__init__ and made.__new__ is object.__new__ and constructor["parameters"]:
            import mistakes
            raise Fatal(mistakes.no_constructor(constructor))
        self.fitting(made.__init__, constructor, constructor["name"], 1)
        return constructor

    def method_of(self, made, method):
        for name in (method["name"], method["camel"]):
            if callable(getattr(made, name, None)):
                static = isinstance(made.__dict__.get(name), (staticmethod, classmethod))
                self.fitting(getattr(made, name), method, name, 0 if static else 1)
                return method
        import mistakes
        raise Fatal(mistakes.missing_method(self.signature["name"], method, made))

    def perform(self, made, steps):
        """Lists and nodes may change with the next call, so they are turned into JSON at once; the clock does not count that."""
        results = []
        uncounted = 0
        begin = perf_counter_ns()
        receiver = None
        for at, (function, arguments) in enumerate(steps):
            self.place = f"call {at + 1} of {len(steps)}, {function['shown']}"
            if receiver is None:
                receiver = made(*arguments)
                results.append("null")
                continue
            result = getattr(receiver, function["shown"])(*arguments)
            pause = perf_counter_ns()
            if function["modifies"] is not None:
                result = arguments[function["modifies"]]
            results.append(self.answer(function, result))
            uncounted += perf_counter_ns() - pause
        self.time = perf_counter_ns() - begin - uncounted
        self.place = ""
        return results

    # The judge's side

    def run(self):
        status = 0
        answer = "null"
        try:
            sys.setrecursionlimit(RECURSION)
            given = decode(sys.stdin.buffer.read().decode())
            module = self.load()
            answer = (self.call_function if self.signature["methods"] is None else self.call_class)(module, given)
        except Fatal as mistake:
            self.mistake = str(mistake)
            status = 1
        except BaseException as error:
            import mistakes
            self.mistake = mistakes.told(error, SOURCE, self.place)
            status = 1
        self.finish(answer, status)

    def finish(self, answer, status):
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except Exception:
                pass  # closed by the user's code
        if status == 0:
            write(self.answers, to_bytes(answer + "\n"))
        report = {"call_us": self.time // 1000}
        if self.mistake:
            report["mistake"] = self.mistake[:2000]
        write(2, b"\x1e" + to_bytes(encode(report)) + b"\n")
        os._exit(status)  # threads of the user's code keep nobody waiting


def write(descriptor, data):
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view):]


def to_bytes(text):
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair has no bytes, but an escape
        return "".join(letter if not "\ud800" <= letter <= "\udfff" else f"\\u{ord(letter):04x}" for letter in text).encode()


def names_in(code):
    names = set(code.co_names)
    for constant in code.co_consts:
        if type(constant) is type(code):
            names |= names_in(constant)
    return names


def own_function(called):
    """What is below a bound method and decorators that tell."""
    called = getattr(called, "__func__", called)
    return getattr(called, "__wrapped__", called)


def takes(called, count):
    """Whether it can be called with so many arguments, as far as its code tells."""
    bound = 1 if getattr(called, "__self__", None) is not None else 0
    called = own_function(called)
    code = getattr(called, "__code__", None)
    if code is None:
        return True
    wanted = code.co_argcount - bound
    defaults = len(called.__defaults__ or ())
    return wanted - defaults <= count and (count <= wanted or bool(code.co_flags & 4))


def whole(low, high):
    def check(values):
        if values and (set(map(type, values)) != {int} or min(values) < low or max(values) > high):
            raise Misfit
        return values
    return check


def numbers(values):
    try:
        if not set(map(type, values)) <= {int, float} or not all(map(isfinite, values)):
            raise Misfit
    except OverflowError:
        raise Misfit from None
    return values


def only(kind):
    def check(values):
        if not set(map(type, values)) <= {kind}:
            raise Misfit
        return values
    return check


PLAIN = {"int": whole(*INT_RANGE), "long": whole(*LONG_RANGE), "double": numbers, "bool": only(bool), "string": only(str)}


def plain_list(node):
    values, seen = [], set()
    while node is not None:
        if id(node) in seen or not hasattr(node, "val") or not hasattr(node, "next"):
            raise Misfit
        seen.add(id(node))
        values.append(node.val)
        node = node.next
    return PLAIN["int"](values)


def plain_tree(root):
    values, level, seen = [], [root], set()
    for node in level:
        if node is None:
            values.append(None)
            continue
        if id(node) in seen or not hasattr(node, "val") or not hasattr(node, "left") or not hasattr(node, "right"):
            raise Misfit
        seen.add(id(node))
        values.append(node.val)
        level += (node.left, node.right)
    while values and values[-1] is None:
        values.pop()
    PLAIN["int"]([value for node, value in zip(level, values) if node is not None])
    return values


def list_of(values, node):
    head = None
    for value in reversed(values):
        following, head = head, node(value)
        head.next = following
    return head


def tree_of(values, node):
    if not values or values[0] is None:
        return None
    root = node(values[0])
    level, at = [root], 1
    for parent in level:
        for side in ("left", "right"):
            if at < len(values) and values[at] is not None:
                child = node(values[at])
                setattr(parent, side, child)
                level.append(child)
            at += 1
    return root


try:
    # What the module json is made of, without the rest of it.
    from _json import encode_basestring, make_encoder, make_scanner

    class Reading:
        strict = True
        object_hook = object_pairs_hook = None
        parse_float, parse_int, parse_constant = float, int, float

    decode_at = make_scanner(Reading)
    encoder = make_encoder({}, None, encode_basestring, None, ":", ",", False, False, False)

    def decode(text):
        return decode_at(text.lstrip(" \t\r\n"), 0)[0]

    def encode(value):
        return "".join(encoder(value, 0))
except (ImportError, TypeError, AttributeError):
    from json import dumps, loads as decode

    def encode(value):
        return dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def main(signature):
    Driver(signature).run()
