// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/programs.h"

#include "app/cli/bench/bare_run.h"

namespace ca::cli::bench {

const std::string_view kPythonSolution = R"(import sys
import heapq
import math
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import accumulate, combinations


def main():
    numbers = [int(word) for word in sys.stdin.read().split()]
    heapq.heapify(numbers)
    ordered = [heapq.heappop(numbers) for _ in range(len(numbers))]
    print(list(accumulate(ordered))[-1])


main()
)";

const std::string_view kCppSolution = R"(#include <bits/stdc++.h>
using namespace std;

int main()
{
    map<long long, int> seen;
    vector<long long> numbers;
    for (long long x; cin >> x;) {
        numbers.push_back(x);
        ++seen[x];
    }
    sort(numbers.begin(), numbers.end());
    cout << accumulate(numbers.begin(), numbers.end(), 0LL) << '\n';
}
)";

const std::string_view kJavaSolution = R"(import java.util.*;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Map<Long, Integer> seen = new HashMap<>();
        long sum = 0;
        while (in.hasNextLong()) {
            long x = in.nextLong();
            seen.merge(x, 1, Integer::sum);
            sum += x;
        }
        System.out.println(sum);
    }
}
)";

const std::string_view kJavaScriptSolution = R"(const lines = require('fs').readFileSync(0, 'utf8').split(/\s+/);
const seen = new Map();
let sum = 0;
for (const word of lines.filter(Boolean)) {
    const x = Number(word);
    seen.set(x, (seen.get(x) ?? 0) + 1);
    sum += x;
}
console.log(sum);
)";

const std::string_view kSumInput = "3 1 4 1 5 9 2 6 5 3 5 8 9 7 9 3 2 3 8 4 6 2 6 4 3 3 8 3 2 7\n";
const std::string_view kSumAnswer = "141\n";

namespace {

constexpr std::string_view kProbeSource = R"(#include <cstdio>
#include <cstring>
#include <unistd.h>
int main(int argc, char** argv)
{
    const char* what = argc > 1 ? argv[1] : "hello";
    if (!std::strcmp(what, "spin")) {
        for (volatile unsigned long n = 0;; n = n + 1) { }
    }
    if (!std::strcmp(what, "sleep")) {
        for (;;) { pause(); }
    }
    if (!std::strcmp(what, "bomb")) {
        for (;;) { (void)!fork(); }
    }
    std::puts("hello");
}
)";

} // namespace

std::shared_ptr<const Problem> sumProblem(std::size_t tests)
{
    Problem problem;
    problem.id = "bench-sum";
    problem.title = "Sum";
    problem.limits.cpu = std::chrono::seconds(10);
    problem.limits.wall = std::chrono::seconds(30);
    for (std::size_t i = 0; i < tests; ++i) {
        TestCase& test = problem.tests.emplace_back();
        test.name = std::to_string(i + 1);
        test.input = Content(std::string(kSumInput));
        test.answer = Content(std::string(kSumAnswer));
    }
    return std::make_shared<const Problem>(std::move(problem));
}

Result<Probe> Probe::compile()
{
    auto folder = TemporaryFolder::create("arena-bench");
    if (!folder) {
        return fail(std::move(folder.error()));
    }
    const std::filesystem::path source = folder->path() / "probe.cpp";
    const std::filesystem::path binary = folder->path() / "probe";
    if (auto written = writeFileAtomically(source, kProbeSource); !written) {
        return fail(std::move(written.error()));
    }
    if (auto compiled = runBare({"g++", "-O2", "-static", "-s", "-o", binary.string(), source.string()}); !compiled) {
        compiled.error().hint = "The benchmark compiles a small static program: apt install g++.";
        return fail(std::move(compiled.error()).during("compiling the probe"));
    }
    auto bytes = readFile(binary, mib(16));
    if (!bytes) {
        return fail(std::move(bytes.error()));
    }
    return Probe(std::move(*folder), binary, std::move(*bytes));
}

} // namespace ca::cli::bench
