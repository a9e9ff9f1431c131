// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/starter.h"

#include "core/base/files.h"
#include "core/harness/harness.h"

#include <algorithm>
#include <array>

namespace ca {

namespace {

struct Program {
    const char* language;
    const char* text;
};

constexpr std::array kPrograms{
    Program{"python", "import sys\n\n\ndef main():\n    data = sys.stdin.read().split()\n    # Your solution\n\n\nmain()\n"},
    Program{"javascript", "const input = require(\"fs\").readFileSync(0, \"utf8\").split(/\\s+/);\n\n// Your solution\n"},
    Program{"java", "import java.util.Scanner;\n\npublic class Main {\n    public static void main(String[] args) {\n"
                    "        Scanner in = new Scanner(System.in);\n        // Your solution\n    }\n}\n"},
    Program{"cpp", "#include <iostream>\n\nint main()\n{\n    // Your solution\n}\n"},
    Program{"cpp17", "#include <iostream>\n\nint main()\n{\n    // Your solution\n}\n"},
    Program{"c", "#include <stdio.h>\n\nint main(void)\n{\n    // Your solution\n    return 0;\n}\n"},
    Program{"go", "package main\n\nfunc main() {\n\t// Your solution\n}\n"},
    Program{"rust", "use std::io::{self, Read};\n\nfn main() {\n    let mut input = String::new();\n"
                    "    io::stdin().read_to_string(&mut input).unwrap();\n    // Your solution\n}\n"},
    Program{"ruby", "data = $stdin.read.split\n\n# Your solution\n"},
};

constexpr Bytes kLargestText = mib(1);

} // namespace

QString textIn(const Content& content)
{
    return QString::fromStdString(content.text() ? *content.text() : readFile(content.file(), kLargestText).value_or(std::string()));
}

QString starterFor(const Problem& problem, const QString& language)
{
    const std::string id = language.toStdString();
    if (const auto own = problem.templates.find(id); own != problem.templates.end() && !own->second.empty()) {
        return textIn(own->second.front().content);
    }
    if (problem.signature && hasDriver(id)) {
        return QString::fromStdString(starterCode(*problem.signature, id));
    }
    const auto program =
        std::find_if(kPrograms.begin(), kPrograms.end(), [&id](const Program& one) { return one.language == id; });
    return program == kPrograms.end() ? QString() : QString::fromUtf8(program->text);
}

QString sourceNameFor(const Problem& problem, const Language& language)
{
    if (problem.signature && hasDriver(language.id)) {
        // The driver is the entry; the user's file is the one that is theirs alone.
        const std::string mark = "codearena source mark";
        for (const PackagedFile& file : driverProgram(*problem.signature, language.id, mark).files) {
            if (file.content.text() && *file.content.text() == mark) {
                return QString::fromStdString(file.path);
            }
        }
    }
    return QString::fromStdString(language.sourceFile);
}

} // namespace ca
