# SPDX-License-Identifier: MIT
# Writes a source file that holds files below runtime/ as text.
# Run as: cmake -DFOLDER=<runtime folder> -DFILES=<list of paths below it> -DOUTPUT=<source> -P embed_runtime.cmake
cmake_minimum_required(VERSION 3.25)
set(entries "")
foreach(path IN LISTS FILES)
    file(READ ${FOLDER}/${path} text)
    string(APPEND entries "    {\"${path}\", R\"ca_runtime(${text})ca_runtime\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Generated.
#include \"core/harness/runtime_files.h\"

namespace ca {

namespace {

constexpr RuntimeFile kFiles[] = {
${entries}};

} // namespace

std::span<const RuntimeFile> runtimeFiles()
{
    return kFiles;
}

} // namespace ca
")
