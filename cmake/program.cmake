if(EXISTS ${PROJECT_SOURCE_DIR}/src/cli/main.cpp)
  add_executable(tasks src/cli/main.cpp)
  target_link_libraries(tasks PRIVATE tasks_cli)
  target_link_libraries(tasks_cli PRIVATE CLI11::CLI11)
  target_compile_definitions(tasks_cli PRIVATE TASKS_VERSION="${PROJECT_VERSION}")
  file(GLOB manual_pages CONFIGURE_DEPENDS docs/commands/*.md docs/topics/*.md)
  tasks_embed(tasks_cli manual_pages ${manual_pages})
  tasks_embed(tasks_cli completion_scripts
    ${PROJECT_SOURCE_DIR}/src/cli/completion/tasks.bash
    ${PROJECT_SOURCE_DIR}/src/cli/completion/tasks.zsh
    ${PROJECT_SOURCE_DIR}/src/cli/completion/tasks.fish)
  if(TASKS_STATIC)
    target_link_options(tasks PRIVATE -static)
  endif()
  install(TARGETS tasks RUNTIME DESTINATION bin COMPONENT program)
  include(cmake/package.cmake)
endif()
