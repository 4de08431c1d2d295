# Fuzz targets, for clang's libFuzzer: ./dev fuzz.
foreach(target IN ITEMS scan read edit deadline fmt query)
  add_executable(fuzz_${target} tests/fuzz/fuzz_${target}.cpp)
  target_link_libraries(fuzz_${target} PRIVATE tasks_document tasks_render)
  target_include_directories(fuzz_${target} PRIVATE tests)
  target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
endforeach()
