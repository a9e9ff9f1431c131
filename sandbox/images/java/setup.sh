#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The class data archives: the default one, which Debian makes when the package is configured, and one for javac, whose
# classes are twice as many. The second lies on top of the first, so that running programs do not pay for it.
set -eu
root=$1
jdk=$(cd "$root" && echo usr/lib/jvm/java-17-openjdk-*)
for program in java javac; do
    ln -sf "../../$jdk/bin/$program" "$root/usr/bin/$program"
done

chroot "$root" "/$jdk/bin/java" -Xshare:dump -XX:+UseG1GC >/dev/null

work=$(mktemp -d -p "$root/tmp")
inside=/tmp/$(basename "$work")
cp "$(dirname "$0")/Lesson.java" "$work"
mkdir -p "$root/pch"
chroot "$root" "/$jdk/bin/javac" -J-XX:+UseSerialGC -J-XX:ArchiveClassesAtExit=/pch/javac.jsa -proc:none -d "$inside" "$inside/Lesson.java" \
    2>/dev/null
rm -r "$work"
test -s "$root/pch/javac.jsa"
