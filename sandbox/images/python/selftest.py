# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The sum of two numbers, and the modules that solutions lean on. The last one is promised by images only,
# which are told from a host by having no shell.
import os
import array, bisect, collections, copy, dataclasses, datetime, decimal, enum, fractions, functools, heapq, itertools, json
import math, operator, queue, random, re, statistics, string, sys, threading, typing, zlib  # noqa: F401

try:
    from sortedcontainers import SortedList
except ImportError:
    assert os.path.exists("/bin/sh"), "the image lacks sortedcontainers"
    SortedList = sorted

a, b = map(int, sys.stdin.read().split())
assert SortedList([b, a])[0] == min(a, b)
print(a + b)
