# What benchmarks, gates and trials run beside the program.

# A made-up list of any size: make_list 100000 1 >list.json
add_executable(make_list tests/tools/make_list.cpp tests/support/made_up_list.cpp)
target_link_libraries(make_list PRIVATE tasks_base)
target_include_directories(make_list PRIVATE tests)

# What one run of a program costs.
add_executable(measure tests/tools/measure.cpp)
target_link_libraries(measure PRIVATE tasks_flags)
if(TASKS_STATIC)
  target_link_options(measure PRIVATE -static)
endif()
