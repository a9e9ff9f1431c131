# SPDX-License-Identifier: MIT
# Every library from the distribution, found once.
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CURL REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(CLI11 REQUIRED)
find_package(LibArchive REQUIRED)
find_package(PkgConfig REQUIRED)
find_path(CA_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
target_include_directories(ca_flags SYSTEM INTERFACE ${CA_EXPECTED_INCLUDE})

if(CA_TESTS)
    find_package(Qt6 REQUIRED COMPONENTS Test)
endif()
if(CA_BENCH)
    find_package(benchmark REQUIRED)
endif()
