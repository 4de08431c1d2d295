# Costs that are the same on every run. Exit code 77: valgrind is not installed.
add_test(NAME gates COMMAND python3 ${PROJECT_SOURCE_DIR}/tests/bench/gates_test.py
         $<TARGET_FILE:tasks> $<TARGET_FILE:make_list> ${PROJECT_SOURCE_DIR})
set_tests_properties(gates PROPERTIES SKIP_RETURN_CODE 77)
