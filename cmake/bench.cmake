find_package(benchmark REQUIRED)
add_executable(bench_deadline tests/bench/deadline_bench.cpp)
target_link_libraries(bench_deadline PRIVATE tasks_deadline benchmark::benchmark)
target_include_directories(bench_deadline PRIVATE tests)
