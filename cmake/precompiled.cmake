# The headers that most files include, parsed once for the layers and once for the tests. The clang
# build goes without, so that it finds a missing #include.
set(empty ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
file(WRITE ${empty}.new "")
file(COPY_FILE ${empty}.new ${empty} ONLY_IF_DIFFERENT)

# From a precompiled header g++ 12 gives warnings that it keeps to itself for system headers, false
# ones about std::string among them. The release build still has them.
target_compile_options(tasks_flags INTERFACE
  $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds -Wno-free-nonheap-object -Wno-restrict -Wno-stringop-overflow>)

set(common <algorithm> <array> <charconv> <chrono> <cstddef> <cstdint> <functional> <map> <memory>
           <optional> <set> <span> <string> <string_view> <tuple> <unordered_map> <utility> <variant>
           <vector> <fmt/format.h> <tl/expected.hpp>)
add_library(tasks_precompiled OBJECT ${empty})
target_link_libraries(tasks_precompiled PRIVATE tasks_flags)
target_precompile_headers(tasks_precompiled PRIVATE ${common})

add_library(tasks_precompiled_tests OBJECT ${empty})
target_link_libraries(tasks_precompiled_tests PRIVATE tasks_flags GTest::gmock)
target_precompile_headers(tasks_precompiled_tests PRIVATE
  ${common} <gmock/gmock.h> <gtest/gtest.h>)

get_directory_property(targets BUILDSYSTEM_TARGETS)
foreach(target IN LISTS targets)
  get_target_property(type ${target} TYPE)
  if(target MATCHES "^tasks_precompiled" OR NOT type MATCHES "_LIBRARY$|EXECUTABLE"
     OR type STREQUAL INTERFACE_LIBRARY)
    continue()
  elseif(target MATCHES "^test_")
    target_precompile_headers(${target} REUSE_FROM tasks_precompiled_tests)
  else()
    target_precompile_headers(${target} REUSE_FROM tasks_precompiled)
  endif()
endforeach()
