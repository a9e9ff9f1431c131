// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: Accepted/checker
// answer:
// Nothing was asked for, and nothing is printed.
int main() {}
