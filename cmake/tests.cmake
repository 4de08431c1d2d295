find_package(GTest 1.12 REQUIRED)
include(GoogleTest)

# Every test is an entry of ctest, in a process of its own; with TASKS_TEST_SHARDS a program is that
# many entries, where a process is slow to start. What has the highest COST begins first.
function(tasks_add_tests program cost)
  if(NOT TASKS_TEST_SHARDS)
    gtest_discover_tests(${program} DISCOVERY_MODE PRE_TEST NO_PRETTY_VALUES
                         PROPERTIES COST ${cost})
    return()
  endif()
  foreach(shard RANGE 1 ${TASKS_TEST_SHARDS})
    math(EXPR index "${shard} - 1")
    add_test(NAME ${program}/${shard} COMMAND ${program})
    set_tests_properties(${program}/${shard} PROPERTIES COST ${cost} ENVIRONMENT
      "GTEST_TOTAL_SHARDS=${TASKS_TEST_SHARDS};GTEST_SHARD_INDEX=${index};GTEST_BRIEF=1")
  endforeach()
endfunction()

file(GLOB support CONFIGURE_DEPENDS tests/support/*.cpp)
if(support)
  add_library(tasks_test_support STATIC ${support})
  set(support_kind PUBLIC)
else()
  add_library(tasks_test_support INTERFACE)
  set(support_kind INTERFACE)
endif()
target_link_libraries(tasks_test_support ${support_kind} GTest::gmock tasks_base tasks_model tasks_storage)
target_include_directories(tasks_test_support ${support_kind} tests)
target_compile_definitions(tasks_test_support ${support_kind}
  TASKS_SOURCE_DIR="${PROJECT_SOURCE_DIR}")

# One test program a layer keeps links short and failures local: test_base, test_model …
foreach(layer IN LISTS TASKS_LAYERS ITEMS house)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS tests/unit/${layer}/*.cpp)
  if(sources)
    add_executable(test_${layer} ${sources})
    target_link_libraries(test_${layer} PRIVATE tasks_test_support GTest::gtest_main)
    if(TARGET tasks_${layer})
      target_link_libraries(test_${layer} PRIVATE tasks_${layer})
    endif()
    tasks_add_tests(test_${layer} 0)
  endif()
endforeach()

# The tables of commands and topics against the folders.
target_link_libraries(test_house PRIVATE tasks_cli)

# What only several layers together do.
if(TARGET tasks_cli)
  file(GLOB sources CONFIGURE_DEPENDS tests/integration/*.cpp)
  add_executable(test_integration ${sources})
  target_link_libraries(test_integration PRIVATE tasks_test_support tasks_cli GTest::gtest_main)
  tasks_add_tests(test_integration 0)
endif()

# The program as its users run it: tests/cli/*.test, the manual pages, the READMEs.
if(TARGET tasks)
  add_executable(test_cli tests/cli/cli_test.cpp tests/cli/transcript.cpp)
  target_link_libraries(test_cli PRIVATE tasks_flags GTest::gtest)
  target_include_directories(test_cli PRIVATE tests)
  target_compile_definitions(test_cli PRIVATE TASKS_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                             TASKS_PROGRAM="$<TARGET_FILE:tasks>")
  add_dependencies(test_cli tasks)
  # Linked anew when a transcript changes, so that ctest knows the cases that are there now.
  file(GLOB_RECURSE transcripts CONFIGURE_DEPENDS tests/cli/*.test docs/*.md README*.md)
  set_property(TARGET test_cli PROPERTY LINK_DEPENDS ${transcripts})
  tasks_add_tests(test_cli 0)

  # docs/schema, by a validator that is not ours. Exit code 77: it is not installed.
  find_program(PYTHON3 python3)
  if(PYTHON3)
    add_test(NAME schemas COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/tests/schema/schema_test.py
             $<TARGET_FILE:tasks> ${PROJECT_SOURCE_DIR})
    set_tests_properties(schemas PROPERTIES SKIP_RETURN_CODE 77)
    # Reports seen from outside: their figures, hostile lists, the page.
    add_test(NAME reports COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/tests/report/report_test.py
             $<TARGET_FILE:tasks> $<TARGET_FILE:make_list> ${PROJECT_SOURCE_DIR})
    set_tests_properties(schemas reports PROPERTIES COST 2)
  else()
    message(WARNING "python3 is missing: docs/schema and reports are not tested")
  endif()
endif()

# Files as nobody wants them, and output that must not act.
if(TARGET tasks)
  file(GLOB hostile CONFIGURE_DEPENDS tests/hostile/*.cpp)
  add_executable(test_hostile ${hostile})
  target_link_libraries(test_hostile PRIVATE tasks_test_support tasks_base GTest::gtest_main)
  target_compile_definitions(test_hostile PRIVATE TASKS_PROGRAM="$<TARGET_FILE:tasks>")
  add_dependencies(test_hostile tasks)
  tasks_add_tests(test_hostile 1)
endif()
