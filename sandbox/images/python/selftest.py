# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The sum of two numbers, and the modules that solutions lean on. The last one is the image's own: a host may lack it.
import array, bisect, collections, copy, dataclasses, datetime, decimal, enum, fractions, functools, heapq, itertools, json
import math, operator, queue, random, re, statistics, string, sys, threading, typing, zlib  # noqa: F401

try:
    from sortedcontainers import SortedList
except ImportError:
    SortedList = sorted

a, b = map(int, sys.stdin.read().split())
assert SortedList([b, a])[0] == min(a, b)
print(a + b)
