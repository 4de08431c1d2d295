# Embeds text files as string views: a generated source holds `{name, text}` rows.
# tasks_embed(TARGET NAME FILES…): NAME becomes `tasks::embedded::NAME()`.
function(tasks_embed target name)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DOUTPUT=${output} "-DFILES=${ARGN}"
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_script.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/embed_script.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()

# Embeds a style sheet with its digest: NAME becomes `tasks::embedded::NAME()` (src/render/embedded.h).
function(tasks_embed_style target name file)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DOUTPUT=${output} -DFILE=${file}
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_style_script.cmake
    DEPENDS ${file} ${PROJECT_SOURCE_DIR}/cmake/embed_style_script.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
