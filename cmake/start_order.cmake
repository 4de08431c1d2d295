# The functions that a start runs stand side by side in the program (docs/decisions/0013-start.md).
# Another linker makes a program that does the same and starts later.
find_program(TASKS_LLD ld.lld)
if(TASKS_LLD)
  set(order ${PROJECT_SOURCE_DIR}/cmake/start_order.txt)
  target_link_options(tasks PRIVATE
    -fuse-ld=lld -Wl,--symbol-ordering-file=${order} -Wl,--no-warn-symbol-ordering -Wl,--gc-sections)
  set_property(TARGET tasks APPEND PROPERTY LINK_DEPENDS ${order})
endif()
