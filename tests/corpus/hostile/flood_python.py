# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: OutputLimit/output
# limits: cpu=2s wall=4s output=256KiB
# scripted: output-limit
# Prints for ever and catches what comes of it.
while True:
    try:
        print("x" * 1000)
    except BaseException:
        pass
