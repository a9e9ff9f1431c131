# SPDX-License-Identifier: MIT
# The Debian packages: codearena-problems is the library, codearena-cli judges, codearena-server judges for a class, both without Qt, and
# codearena is the window. packaging/deb makes them.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT ${CA_CONTACT})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_STRIP_FILES ON)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CA_DEB_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_COMPONENTS_ALL problems cli server)

set(CPACK_DEBIAN_PROBLEMS_PACKAGE_NAME codearena-problems)
set(CPACK_DEBIAN_PROBLEMS_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PROBLEMS_PACKAGE_ENHANCES codearena-cli)
set(CPACK_DEBIAN_PROBLEMS_DESCRIPTION "library of programming problems for CodeArena
Sixty-eight problems in the Kattis/ICPC package format, in the order in which
to learn: each with a statement, explained samples, hints, an editorial, a
generator and a validator of its data, and solutions that are right, wrong and
too slow.")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME codearena-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS bubblewrap) # the sandbox that needs no daemon; the other one is a choice
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "codearena-problems, docker.io | docker-ce, mmdebstrap, python3")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "codearena, g++, gcc, default-jdk-headless, nodejs, golang-go, rustc, ruby")
set(CPACK_DEBIAN_CLI_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/packaging/debian/postrm)
set(CPACK_DEBIAN_CLI_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_CLI_DESCRIPTION "judge programs in sandboxes
arena judges solutions of programming problems: test by test, with true CPU
time and peak memory, each submission in a sandbox that is made for it alone
and thrown away afterwards. The sandbox is a hardened Docker container or,
where there is no Docker, Linux namespaces without a daemon and without root.

Problem packages in the Kattis/ICPC format are read, checked and written.
Languages: Python, JavaScript, Java, C++, C, Go, Rust, Ruby, each when its
compiler is installed or its image was made.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME codearena-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, codearena-cli (= ${CA_DEB_VERSION}), codearena-problems (= ${CA_DEB_VERSION})")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS python3)
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "g++, gcc, default-jdk-headless, nodejs, golang-go, rustc, ruby, sqlite3")
set(debian ${CMAKE_SOURCE_DIR}/packaging/debian/server)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA ${debian}/conffiles ${debian}/postinst ${debian}/prerm ${debian}/postrm)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "problems, submissions and live results for a class
One program to which a class connects from the CodeArena desktop, from a
browser front end made for CodeArena, or with curl. It judges what students
send in sandboxes of its own and tells them test by test what comes of it.
What it accepted is on disk, and is judged once, whatever happens to it.

It runs as a user of its own, listens on this machine only until told
otherwise, and needs neither Docker nor root.")

if(CA_DESKTOP)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME codearena)
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "codearena-cli (= ${CA_DEB_VERSION}), codearena-problems (= ${CA_DEB_VERSION})")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "fonts-noto-core, fonts-noto-cjk")
    set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "practise programming on your own machine
A calm window with a library of problems, their typeset statements, an editor
that loses no keystroke, and a judge whose verdicts arrive test by test. It
shows input, expected and actual output side by side, explains crashes and
limits, and remembers every submission.

Nothing is needed from the network, and nothing leaves the machine.")
endif()

include(CPack)
