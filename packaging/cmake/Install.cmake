# SPDX-License-Identifier: MIT
# What is installed, and where. Programs find the rest from their own place (app/compose/places.cpp), so any prefix will do.
# Component problems: the library. Component cli: judging, without Qt. Component server: for a class, likewise. Component desktop:
# the window, which stands on the first two.
include(GNUInstallDirs)
set(share ${CMAKE_INSTALL_DATADIR})
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS # whatever the umask says
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# The day of the release: that of the sources when SOURCE_DATE_EPOCH tells it, so that two builds make the same package.
string(TIMESTAMP CA_RELEASE_DAY "%Y-%m-%d" UTC)
string(TIMESTAMP CA_RELEASE_TIME "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(CA_DEB_RELEASE 1)
set(CA_DEB_VERSION ${PROJECT_VERSION}-${CA_DEB_RELEASE})
set(CA_CONTACT "The CodeArena contributors <codearena@example.org>" CACHE STRING "Who maintains the package")
set(made ${CMAKE_BINARY_DIR}/packaging)

# ca_install_compressed(SOURCE file TO folder COMPONENT name [RENAME file]): as Debian wants pages and changes to be
find_program(CA_GZIP gzip)
function(ca_install_compressed)
    cmake_parse_arguments(ARG "" "SOURCE;TO;COMPONENT;RENAME" "" ${ARGN})
    if(NOT ARG_RENAME)
        get_filename_component(ARG_RENAME ${ARG_SOURCE} NAME)
    endif()
    if(NOT CA_GZIP)
        install(FILES ${ARG_SOURCE} DESTINATION ${ARG_TO} COMPONENT ${ARG_COMPONENT} RENAME ${ARG_RENAME})
        return()
    endif()
    set(plain ${made}/${ARG_COMPONENT}/${ARG_RENAME})
    set(packed ${plain}.gz)
    add_custom_command(OUTPUT ${packed} DEPENDS ${ARG_SOURCE} VERBATIM
        COMMAND ${CMAKE_COMMAND} -E copy ${ARG_SOURCE} ${plain}
        COMMAND ${CA_GZIP} -9nf ${plain})
    add_custom_target(packed_${ARG_COMPONENT}_${ARG_RENAME} ALL DEPENDS ${packed})
    install(FILES ${packed} DESTINATION ${ARG_TO} COMPONENT ${ARG_COMPONENT})
endfunction()

# ca_install_papers(COMPONENT name PACKAGE name): copyright, changes, and what lintian need not tell
file(READ LICENSE CA_LICENSE)
file(READ resources/fonts/LICENSES CA_FONT_LICENSES)
configure_file(packaging/debian/copyright.in ${made}/copyright @ONLY)
configure_file(packaging/debian/changelog.in ${made}/changelog @ONLY)
function(ca_install_papers)
    cmake_parse_arguments(ARG "" "COMPONENT;PACKAGE" "" ${ARGN})
    set(to ${share}/doc/${ARG_PACKAGE})
    install(FILES ${made}/copyright DESTINATION ${to} COMPONENT ${ARG_COMPONENT})
    install(FILES packaging/debian/${ARG_PACKAGE}.lintian-overrides
        DESTINATION ${share}/lintian/overrides COMPONENT ${ARG_COMPONENT} RENAME ${ARG_PACKAGE})
    ca_install_compressed(SOURCE ${made}/changelog TO ${to} COMPONENT ${ARG_COMPONENT} RENAME changelog.Debian)
endfunction()

install(DIRECTORY problems DESTINATION ${share}/codearena COMPONENT problems)
ca_install_papers(COMPONENT problems PACKAGE codearena-problems)

install(TARGETS arena DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT cli)
install(TARGETS sandbox_agent DESTINATION lib/codearena COMPONENT cli)
install(FILES resources/languages.json DESTINATION ${share}/codearena COMPONENT cli)
install(DIRECTORY sandbox/images DESTINATION ${share}/codearena COMPONENT cli
    PATTERN CMakeLists.txt EXCLUDE
    PATTERN README.md EXCLUDE
    PATTERN "*.sh" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
install(FILES packaging/completions/arena.bash DESTINATION ${share}/bash-completion/completions COMPONENT cli RENAME arena)
install(FILES packaging/completions/_arena DESTINATION ${share}/zsh/vendor-completions COMPONENT cli)
install(FILES packaging/completions/arena.fish DESTINATION ${share}/fish/vendor_completions.d COMPONENT cli)
ca_install_compressed(SOURCE ${CMAKE_SOURCE_DIR}/packaging/man/arena.1 TO ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT cli)
ca_install_papers(COMPONENT cli PACKAGE codearena-cli)

install(TARGETS codearena-server DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
ca_install_compressed(SOURCE ${CMAKE_SOURCE_DIR}/packaging/man/codearena-server.1 TO ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT server)
install(FILES packaging/server/README.md DESTINATION ${share}/doc/codearena-server COMPONENT server)
ca_install_papers(COMPONENT server PACKAGE codearena-server)
# What belongs to a machine and not to a prefix comes only to those who ask for the component: packages do.
install(FILES packaging/server/codearena-server.service DESTINATION lib/systemd/system COMPONENT server EXCLUDE_FROM_ALL)
install(FILES packaging/server/server.conf DESTINATION ../etc/codearena COMPONENT server EXCLUDE_FROM_ALL)

if(NOT CA_DESKTOP)
    return()
endif()

configure_file(packaging/desktop/org.codearena.CodeArena.metainfo.xml.in ${made}/org.codearena.CodeArena.metainfo.xml @ONLY)
install(TARGETS codearena DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desktop)
install(FILES packaging/desktop/codearena.desktop DESTINATION ${share}/applications COMPONENT desktop)
install(FILES packaging/desktop/codearena-mime.xml DESTINATION ${share}/mime/packages COMPONENT desktop RENAME codearena.xml)
install(FILES ${made}/org.codearena.CodeArena.metainfo.xml DESTINATION ${share}/metainfo COMPONENT desktop)
ca_install_compressed(SOURCE ${CMAKE_SOURCE_DIR}/packaging/man/codearena.1 TO ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT desktop)
ca_install_papers(COMPONENT desktop PACKAGE codearena)

# Icons: the drawing itself, and pictures of it for those who cannot draw; the smallest from a drawing with fewer lines.
set(icons ${share}/icons/hicolor)
install(FILES resources/icons/codearena.svg DESTINATION ${icons}/scalable/apps COMPONENT desktop)
find_program(CA_RSVG rsvg-convert)
if(CA_RSVG)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
        set(drawing ${CMAKE_SOURCE_DIR}/resources/icons/codearena.svg)
        if(size LESS 32)
            set(drawing ${CMAKE_SOURCE_DIR}/resources/icons/codearena-small.svg)
        endif()
        set(picture ${made}/icons/${size}/codearena.png)
        add_custom_command(OUTPUT ${picture} DEPENDS ${drawing} VERBATIM
            COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/icons/${size}
            COMMAND ${CA_RSVG} --width ${size} --height ${size} --output ${picture} ${drawing})
        list(APPEND pictures ${picture})
        install(FILES ${picture} DESTINATION ${icons}/${size}x${size}/apps COMPONENT desktop)
    endforeach()
    add_custom_target(icon_pictures ALL DEPENDS ${pictures})
endif()
