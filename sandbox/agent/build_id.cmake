# SPDX-License-Identifier: MIT
# Writes a header with a hash of the agent's sources: the same sources give the same id, whoever builds them, wherever.
# Run as: cmake -DROOT=<repository> -DSOURCES=<list> -DOUTPUT=<header> -P build_id.cmake
cmake_minimum_required(VERSION 3.25)
list(SORT SOURCES)
set(all "")
foreach(source IN LISTS SOURCES)
    file(SHA256 ${ROOT}/${source} hash)
    string(APPEND all "${source} ${hash}\n")
endforeach()
string(SHA256 id "${all}")
string(SUBSTRING ${id} 0 16 id)
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "// Generated.\n#pragma once\n\ninline constexpr char kBuildId[] = \"@id@\";\n" @ONLY)
