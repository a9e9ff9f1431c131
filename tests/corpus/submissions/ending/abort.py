# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: RuntimeError/signal
# scripted: signal=6
# message: SIGABRT
import os

os.abort()
