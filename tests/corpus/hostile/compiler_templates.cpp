// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// compile-limits: cpu=3s wall=6s memory=512MiB
// scripted: compile-cpu-limit
// Templates that instantiate two of themselves, a thousand deep.
template <int N, unsigned long Path>
struct Bomb {
    static constexpr unsigned long value = Bomb<N - 1, Path * 2>::value + Bomb<N - 1, Path * 2 + 1>::value;
};
template <unsigned long Path>
struct Bomb<0, Path> {
    static constexpr unsigned long value = Path;
};

int main()
{
    return static_cast<int>(Bomb<60, 1>::value);
}
