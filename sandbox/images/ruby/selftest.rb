# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The sum of two numbers, and the libraries that solutions lean on. The last two are gems that the image moves into the library; a host
# without gems (--disable-gems) may lack them.
require 'bigdecimal'
require 'set'

begin
  require 'matrix'
  require 'prime'
  raise 'no primes' unless Prime.first(2).sum == 5
rescue LoadError
  raise unless File.exist?('/bin/sh') # images have no shell, and what they promise
end

a, b = $stdin.read.split.map(&:to_i)
puts a + b
