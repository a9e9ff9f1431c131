// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/playground/playground_starters.h"

#include <algorithm>
#include <array>

namespace ca {

namespace {

struct Starter {
    const char* language;
    const char* text;
};

constexpr const char* kCpp = R"(#include <iostream>
#include <string>

int main()
{
    std::string name;
    std::cout << "What is your name? " << std::flush;
    std::getline(std::cin, name);
    std::cout << "Hello, " << name << "!\n";
}
)";

constexpr std::array kStarters{
    Starter{"python", R"(name = input("What is your name? ")
print(f"Hello, {name}!")
)"},
    Starter{"javascript", R"(const lines = require("readline").createInterface({ input: process.stdin });

process.stdout.write("What is your name? ");
lines.once("line", (name) => {
    console.log(`Hello, ${name}!`);
    lines.close();
});
)"},
    Starter{"java", R"(import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        System.out.print("What is your name? ");
        String name = in.nextLine();
        System.out.println("Hello, " + name + "!");
    }
}
)"},
    Starter{"cpp", kCpp},
    Starter{"cpp17", kCpp},
    Starter{"c", R"(#include <stdio.h>

int main(void)
{
    char name[100] = "";
    printf("What is your name? ");
    fflush(stdout);
    scanf("%99s", name);
    printf("Hello, %s!\n", name);
    return 0;
}
)"},
    Starter{"go", R"(package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	fmt.Print("What is your name? ")
	name, _ := in.ReadString('\n')
	fmt.Printf("Hello, %s!\n", strings.TrimSpace(name))
}
)"},
    Starter{"rust", R"(use std::io::{self, Write};

fn main() {
    print!("What is your name? ");
    io::stdout().flush().unwrap();
    let mut name = String::new();
    io::stdin().read_line(&mut name).unwrap();
    println!("Hello, {}!", name.trim());
}
)"},
    Starter{"ruby", R"(print "What is your name? "
$stdout.flush
name = gets.to_s.chomp
puts "Hello, #{name}!"
)"},
};

} // namespace

QString playgroundStarter(const QString& language)
{
    const auto found = std::find_if(kStarters.begin(), kStarters.end(),
                                    [&](const Starter& starter) { return language == QLatin1String(starter.language); });
    return found == kStarters.end() ? QString() : QString::fromUtf8(found->text);
}

QString playgroundInput()
{
    return QStringLiteral("Ada\n");
}

} // namespace ca
