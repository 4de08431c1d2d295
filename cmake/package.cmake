# What is installed beside the program, and the packages made of it: ./dev install, ./dev package.
include(GNUInstallDirs)

find_program(GZIP gzip REQUIRED)
set(man_page ${CMAKE_CURRENT_BINARY_DIR}/tasks.1.gz)
add_custom_command(
  OUTPUT ${man_page}
  COMMAND sh -c "\"$1\" __man >tasks.1 && \"$2\" -9nf tasks.1" - $<TARGET_FILE:tasks> ${GZIP}
  DEPENDS tasks
  VERBATIM)
add_custom_target(man_page ALL DEPENDS ${man_page})

# The licence, and those of the libraries that are part of the program. Debian keeps the texts.
file(READ LICENSE copyright)
foreach(package IN ITEMS libcli11-dev nlohmann-json3-dev libfmt-dev libexpected-dev libutf8proc-dev
                         libpcre2-dev libxxhash-dev libc6-dev libstdc++-12-dev)
  set(notice /usr/share/doc/${package}/copyright)
  if(EXISTS ${notice})
    file(READ ${notice} text)
    string(APPEND copyright "\n\n==== The program contains parts of ${package}:\n\n${text}")
  endif()
endforeach()
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/copyright "${copyright}")

set(completion ${PROJECT_SOURCE_DIR}/src/cli/completion)
install(FILES ${man_page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES ${completion}/tasks.bash RENAME tasks
        DESTINATION share/bash-completion/completions COMPONENT program)
install(FILES ${completion}/tasks.zsh RENAME _tasks
        DESTINATION share/zsh/site-functions COMPONENT program)
install(FILES ${completion}/tasks.fish
        DESTINATION share/fish/vendor_completions.d COMPONENT program)
install(FILES README.md README.zh-CN.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright
        DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program
        FILES_MATCHING PATTERN "*.md" PATTERN "*.json" PATTERN decisions EXCLUDE)

# What Debian wants of a package and nobody else does.
function(tasks_compressed source name)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
  add_custom_command(
    OUTPUT ${output}
    COMMAND sh -c "\"$1\" -9nc \"$2\" >\"$3\"" - ${GZIP} ${source} ${output}
    DEPENDS ${source}
    VERBATIM)
  add_custom_target(${name} ALL DEPENDS ${output})
  install(FILES ${output} DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT debian EXCLUDE_FROM_ALL)
endfunction()
configure_file(cmake/debian/changelog.in debian/changelog @ONLY)
tasks_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
tasks_compressed(${CMAKE_CURRENT_BINARY_DIR}/debian/changelog changelog.Debian)
install(FILES cmake/debian/lintian-overrides RENAME tasks
        DESTINATION share/lintian/overrides COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME tasks)
set(CPACK_PACKAGE_VENDOR "the tasks developers")
# A package must name an address. There is none that is read, and this one says so: names under
# .invalid are never given to anybody (RFC 2606). Who distributes packages puts in their own.
set(CPACK_PACKAGE_CONTACT "the tasks developers <nobody@tasks.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "work task lists of an office: who leads, what is due")
set(CPACK_PACKAGE_DESCRIPTION
"tasks keeps the work task list of an office in one plain JSON file: who
leads, who is responsible, what is due and what was reported. It reads
deadlines in the words of Chinese official notices, prints tables, JSON, CSV
and Markdown, and changes nothing in the file but the values that are meant,
so that git can compare and merge it.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL program debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
include(CPack)
