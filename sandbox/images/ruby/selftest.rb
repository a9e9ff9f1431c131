# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The sum of two numbers, and the libraries that solutions lean on.
require 'bigdecimal'
require 'matrix'
require 'prime'
require 'set'

a, b = $stdin.read.split.map(&:to_i)
raise 'no primes' unless Prime.first(2).sum == 5

puts a + b
