# SPDX-License-Identifier: MIT
# How a folder becomes a target.

# ca_library(name SOURCES file... [PUBLIC target...] [PRIVATE target...])
function(ca_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ca_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# ca_interface(name [PUBLIC target...]): a folder of headers
function(ca_interface name)
    cmake_parse_arguments(ARG "" "" "PUBLIC" ${ARGN})
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE ca_flags ${ARG_PUBLIC})
endfunction()

# ca_program(name OUTPUT file SOURCES file... [LINK target...])
function(ca_program name)
    cmake_parse_arguments(ARG "" "OUTPUT" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ca_flags ${ARG_LINK})
    set_target_properties(${name} PROPERTIES OUTPUT_NAME ${ARG_OUTPUT} RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# ca_test(name SOURCES file... [LINK target...] [LABELS label...]): one Qt Test suite; QTEST_GUILESS_MAIN in its source.
# Labels: unit (no sandbox), embedded, docker.
function(ca_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    # moc 6.4 stumbles over libstdc++'s <concepts> when it is the first header it meets: tell it that it has been there.
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
    target_link_libraries(${name} PRIVATE ca_flags Qt6::Test ${ARG_LINK})
    target_compile_definitions(${name} PRIVATE CA_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CA_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300 SKIP_RETURN_CODE 77
        ENVIRONMENT "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp:die_after_fork=0")
    if(CA_SANITIZE) # what is slowed down many times need not be repeated as often
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT CA_KILL_ROUNDS=3 QTEST_FUNCTION_TIMEOUT=900000)
        set_tests_properties(${name} PROPERTIES TIMEOUT 1200)
    endif()
endfunction()

# ca_fuzzer(name SOURCES file... [LINK target...]): a libFuzzer target, built by the fuzz preset only
function(ca_fuzzer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ca_flags ${ARG_LINK})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
    if(NOT TARGET fuzzers)
        add_custom_target(fuzzers)
    endif()
    add_dependencies(fuzzers ${name})
endfunction()
