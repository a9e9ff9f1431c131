# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
puts $stdin.read.split.drop(1).sum(&:to_i)
