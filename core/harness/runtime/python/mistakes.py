# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Tells the mistakes of solution.py in its author's terms. Loaded by driver.py when there is one."""
import difflib
import sys
import traceback
from math import isfinite

WORDS = {"int": "int", "long": "int", "double": "float", "bool": "bool", "string": "str", "ListNode": "ListNode",
         "TreeNode": "TreeNode"}
RANGES = {"int": (-2**31, 2**31 - 1, "32"), "long": (-2**63, 2**63 - 1, "64")}
SHOWN = 60   # characters of a value
FRAMES = 10  # at either end of a traceback
LONGEST = 400  # characters of an exception's text in the one line about it


# Types and values

def of_type(base, depth):
    if depth == 0:
        return ("an " if base in ("int", "long") else "a ") + WORDS[base] + (" or None" if base.endswith("Node") else "")
    return "a list of " + "lists of " * (depth - 1) + WORDS[base]


def shown(value):
    if value is None:
        return "None"
    try:
        text = repr(value)
    except Exception:
        text = ""
    kind = type(value).__name__
    article = "an" if kind[:1].lower() in "aeiou" else "a"
    if type(value) in (bool, int, float, str):
        return f"the {kind} {text if len(text) <= SHOWN else text[:SHOWN] + '...'}"
    return f"{article} {kind}"


def misfit(function, value):
    """Why the value is not what the function has to return."""
    base, depth = function["answer"]
    if function["modifies"] is None:
        wanted = f"{function['shown']} must return {of_type(base, depth)}, but "
        verb = "returned "
    else:
        wanted = f"{function['shown']} must leave {of_type(base, depth)} in " \
            f"{function['parameters'][function['modifies']][0]}, but "
        verb = "left "
    place, found = first_misfit(base, depth, value, "")
    if place:
        return wanted + f"element {place} is {found}"
    missing = "; is a return statement missing?" if value is None and function["modifies"] is None else ""
    return wanted + verb + found + missing


def first_misfit(base, depth, value, place):
    """Where and what: ("[2][0]", "the str '5'")."""
    if depth:
        if not isinstance(value, (list, tuple)):
            iterable = hasattr(value, "__iter__") and not isinstance(value, (str, dict))
            return place, shown(value) + ("; list(...) makes a list of it" if iterable else "")
        for at, item in enumerate(value):
            found = first_misfit(base, depth - 1, item, f"{place}[{at}]")
            if found:
                return found
        return None
    found = wrong_value(base, value)
    return (place, found) if found else None


def wrong_value(base, value):
    if base in RANGES:
        low, high, bits = RANGES[base]
        if type(value) is not int:
            return shown(value)
        return None if low <= value <= high else f"{brief(value)}, which does not fit into {bits} bits"
    if base == "double":
        try:
            return shown(value) if type(value) not in (int, float) or not isfinite(value) else None
        except OverflowError:
            return f"{brief(value)}, which does not fit a float"
    if base.endswith("Node"):
        return wrong_nodes(base, value)
    return None if type(value).__name__ == WORDS[base] else shown(value)


def brief(number):
    return str(number) if number.bit_length() < 256 else f"a number of {number.bit_length()} bits"


def wrong_nodes(base, root):
    links = ("next",) if base == "ListNode" else ("left", "right")
    pending, seen = [root], set()
    for node in pending:
        if node is None:
            continue
        if not all(hasattr(node, name) for name in ("val", *links)):
            return shown(node) if node is root else f"a {base} that is linked to {shown(node)}"
        if id(node) in seen:
            return f"a list with a cycle: node {shown_value(node)} comes again" if base == "ListNode" \
                else f"a tree in which node {shown_value(node)} is reached twice"
        seen.add(id(node))
        wrong = wrong_value("int", node.val)
        if wrong:
            return f"a {base} whose val is {wrong}"
        pending += (getattr(node, name) for name in links)
    return None


def shown_value(node):
    return repr(node.val)[:SHOWN]


def resembling(value, encode):
    """Something to show for a value of the wrong type."""
    try:
        return encode(value)
    except Exception:
        return "null"


# What is not there

def plural(count, word):
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def squeezed(name):
    return name.replace("_", "").lower()


def nearest(name, candidates):
    same = [each for each in candidates if squeezed(each) == squeezed(name)]
    return same or difflib.get_close_matches(name, candidates, 1)


def missing_function(function, module, source):
    own = [name for name, value in vars(module).items() if getattr(getattr(value, "__code__", None), "co_filename", "") == source]
    solution = getattr(module, "Solution", None)
    if isinstance(solution, type):
        own += [name for name, value in vars(solution).items() if callable(value) and not name.startswith("__")]
    return not_there(function["name"], own, f"there is no function {function['name']}, which the judge calls")


def missing_class(constructor, module):
    own = [name for name, value in vars(module).items() if isinstance(value, type) and value.__module__ == "solution"]
    return not_there(constructor["name"], own, f"there is no class {constructor['name']}, which the judge makes an object of")


def missing_method(owner, method, made):
    own = [name for name, value in vars(made).items() if callable(value) and not name.startswith("__")]
    return not_there(method["name"], own, f"class {owner} has no method {method['name']}, which the judge calls", False)


def no_constructor(constructor):
    passed = [name for name, _, _ in constructor["parameters"]]
    return f"class {constructor['name']} has no __init__, but the judge passes {plural(len(passed), 'argument')}{listed(passed)}"


def not_there(name, candidates, otherwise, only_one=True):
    near = nearest(name, candidates) or (candidates if only_one and len(candidates) == 1 else [])
    return f"your code defines {near[0]}; the judge calls {name}" if near else otherwise


def wrong_count(called, function, bound):
    if getattr(called, "__self__", None) is not None:
        bound = 1
    called = getattr(called, "__func__", called)
    code = getattr(called, "__wrapped__", called).__code__
    own = code.co_varnames[bound:code.co_argcount]
    passed = [name for name, _, _ in function["parameters"]]
    if bound and not code.co_argcount:
        return f"{function['shown']} is a method without self; its first parameter must be self"
    return f"{function['shown']} takes {plural(len(own), 'parameter')}{listed(own)}, but the judge passes " \
        f"{len(passed)}{listed(passed)}"


def listed(names):
    return f" ({', '.join(names)})" if names else ""


# Exceptions

def told(error, source, place):
    """Prints the traceback, from the user's first line on, and returns it in one line."""
    if isinstance(error, SystemExit):
        return in_place("your code ended the program itself; the function must return", last_line(error, source), place)
    try:
        last = traceback.format_exception_only(type(error), error)
    except Exception:
        last = [type(error).__name__ + "\n"]
    entries = trace(error, source)
    if entries:
        sys.stderr.write("Traceback (most recent call last):\n" + "".join(entries))
    sys.stderr.write("".join(last))
    return in_place(summary(error, last) + hint(error), last_line(error, source), place)


def summary(error, last):
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error.msg}"
    text = " ".join("".join(last).split())
    return (text if len(text) <= LONGEST else text[:LONGEST] + "...").removeprefix("solution.")


def hint(error):
    if isinstance(error, EOFError):
        return "; the judge passes arguments to your function, there is nothing to read"
    return ""


def last_line(error, source):
    if isinstance(error, SyntaxError) and error.filename == source:
        return error.lineno
    line = None
    for frame, number in frames(error):
        if frame.f_code.co_filename == source:
            line = number
    return line


def frames(error):
    step = error.__traceback__
    while step is not None:
        yield step.tb_frame, step.tb_lineno
        step = step.tb_next


def trace(error, source):
    found = list(frames(error))
    while found and found[0][0].f_code.co_filename != source:
        found.pop(0)
    left_out = len(found) - 2 * FRAMES
    entries = [entry(frame, line, source) for frame, line in (found if left_out <= 0 else found[:FRAMES] + found[-FRAMES:])]
    if left_out > 0:
        entries.insert(FRAMES, f"  ... {left_out} more calls ...\n")
    return entries


def entry(frame, line, source):
    name = frame.f_code.co_filename
    try:
        with open(sys.modules["solution"].__file__ if name == source else name, errors="replace") as file:
            text = next((each for at, each in enumerate(file, 1) if at == line), "").strip()
    except (OSError, KeyError):
        text = ""
    return f'  File "{name}", line {line}, in {frame.f_code.co_name}\n' + (f"    {text}\n" if text else "")


def in_place(text, line, place):
    where = ", ".join(each for each in (f"line {line}" if line else "", place) if each)
    return f"{text} ({where})" if where else text
