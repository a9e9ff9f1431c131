# SPDX-License-Identifier: MIT
# Compile flags live here and nowhere else: every target links ca_flags.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CA_CCACHE ccache)
if(CA_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CA_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
endif()

add_library(ca_flags INTERFACE)
target_include_directories(ca_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(ca_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wundef
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # false alarms on std::string in g++ 12, gcc bug 105651
    $<$<CONFIG:Release>:-fstack-protector-strong>)
if(CA_SANITIZE)
    target_compile_options(ca_flags INTERFACE -fsanitize=${CA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(ca_flags INTERFACE -fsanitize=${CA_SANITIZE})
endif()

find_program(CA_MOLD mold)
if(CA_MOLD)
    target_link_options(ca_flags INTERFACE -fuse-ld=mold)
endif()
