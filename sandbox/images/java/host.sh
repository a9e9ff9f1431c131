#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The same archive of javac's classes for the host's JDK, into the folder given: the embedded sandbox shows it as /pch.
# A JDK that has been upgraded since ignores it; made again it serves again.
set -eu
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cp "$(dirname "$0")/Lesson.java" "$work"
javac -J-XX:+UseSerialGC -J-XX:ArchiveClassesAtExit="$1/javac.jsa" -proc:none -d "$work" "$work/Lesson.java" 2>/dev/null
test -s "$1/javac.jsa"
