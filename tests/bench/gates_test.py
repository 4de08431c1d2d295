#!/usr/bin/env python3
"""Gates on what the release program costs: instructions and allocations as valgrind counts them, so
the same on every run. Times are for tests/bench/bench.py.

gates_test.py PROGRAM MAKE_LIST SOURCE_DIR
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import lists

PROGRAM, MAKE_LIST, SOURCE = (pathlib.Path(word).resolve() for word in sys.argv[1:4])

QUERY = ("due", "--before", "2023-06-30")
QUERY_INSTRUCTIONS = 600_000
QUERY_ALLOCATIONS = 390
QUERY_BLOCKS = 18  # 53 without cmake/start_order.txt
START_RATIO = 2.0  # of help, version and usage errors, to the query
GROWTH = 2.2  # of instructions, where a list doubles
MERGE_RATIO = 2.5  # of a merge of long lists that differ in few tasks, to `show`, which reads one
SIZES = (1000, 2000, 4000)

# Of a list of N tasks; {half} is the task in the middle.
GROWING = {
    "list": "list -f list.json",
    "due": "due --before 2023-06-30 -f list.json",
    "due csv": "due --before 2023-06-30 -f list.json -F csv",
    "due json": "due --before 2023-06-30 -f list.json -F json",
    "show": "show {half} -f list.json",
    "report": "report -f list.json",
    "check": "check -f list.json",
    "update": "update {half} --remark checked -f update.json",
    "merge": "merge list.json ours.json theirs.json",
    "diff": "diff list.json ours.json",
}


VALGRIND = shutil.which("valgrind")


def callgrind(*words, folder=SOURCE, code=0, calls=os.devnull, options=()):
    """Instructions of a run, which must end with `code`. The environment is empty."""
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as log:
        done = subprocess.run(
            [VALGRIND, "--tool=callgrind", f"--callgrind-out-file={calls}", "--compress-strings=no",
             f"--log-file={log.name}", *options, str(PROGRAM), *words],
            cwd=folder, env={}, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        said = log.read()
    found = re.search(r"Collected : (\d+)", said)
    if done.returncode != code or not found:
        raise AssertionError(f"{words}: exit code {done.returncode} instead of {code}\n{said}"
                             f"{done.stderr.decode('utf-8', 'replace')}")
    return int(found.group(1))


def allocations(*words):
    """Calls of malloc and its like. A static program has no malloc that valgrind could replace, so
    they are counted among the calls."""
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as calls:
        callgrind(*words, calls=calls.name)
        found = re.findall(r"^cfn=(?:malloc|calloc|realloc|memalign)\ncalls=(\d+)", calls.read(),
                           re.MULTILINE)
    return sum(int(number) for number in found)


def blocks_of_code(*words):
    """How many of the program's blocks of 64 KiB a run executes something in: so much, where it is
    not loaded yet, is what a page fault maps."""
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as calls:
        callgrind(*words, calls=calls.name, options=("--dump-instr=yes", "--compress-pos=no"))
        found = re.findall(r"^0x([0-9a-f]+) ", calls.read(), re.MULTILINE)
    return len({int(address, 16) >> 16 for address in found})


def growth(words, folders):
    """Instructions for each size of list."""
    return [callgrind(*words.format(half=size // 2).split(), folder=folder)
            for size, folder in folders.items()]


class StartTest(unittest.TestCase):
    def test_query_of_the_notice(self):
        spent = callgrind(*QUERY)
        print(f"{' '.join(QUERY)}: {spent:,} instructions")
        self.assertLessEqual(spent, QUERY_INSTRUCTIONS)

    def test_allocations_of_that_query(self):
        made = allocations(*QUERY)
        print(f"{' '.join(QUERY)}: {made} allocations")
        self.assertGreater(made, 0, "no calls of malloc were seen: is the program stripped?")
        self.assertLessEqual(made, QUERY_ALLOCATIONS)

    def test_what_a_start_runs_stands_together(self):
        touched = blocks_of_code(*QUERY)
        print(f"{' '.join(QUERY)}: code of {touched} blocks of 64 KiB")
        self.assertGreater(touched, 0)
        self.assertLessEqual(touched, QUERY_BLOCKS)

    def test_what_reads_no_list(self):
        most = START_RATIO * callgrind(*QUERY)
        for words, code in ((["--help"], 0), (["--version"], 0), (["due", "--befor", "2023"], 2)):
            with self.subTest(words):
                spent = callgrind(*words, code=code)
                print(f"{' '.join(words)}: {spent:,} instructions")
                self.assertLessEqual(spent, most)


class GrowthTest(unittest.TestCase):
    def test_twice_the_tasks_cost_twice(self):
        with tempfile.TemporaryDirectory() as name, \
             concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            folders = {size: prepared(pathlib.Path(name) / str(size), size) for size in SIZES}
            runs = {case: pool.submit(growth, words, folders) for case, words in GROWING.items()}
            for case, run in runs.items():
                with self.subTest(case):
                    spent = run.result()
                    steps = [after / before for before, after in zip(spent, spent[1:])]
                    print(f"{case}: " + ", ".join(f"{count / 1e6:,.0f} M" for count in spent)
                          + "; times " + ", ".join(f"{step:.2f}" for step in steps))
                    self.assertLessEqual(max(steps), GROWTH)
            with self.subTest("merge beside show"):
                merge, show = (runs[case].result()[-1] for case in ("merge", "show"))
                self.assertLessEqual(merge, MERGE_RATIO * show)


def prepared(folder, size):
    """A folder with a list, and two that differ from it in a fiftieth of the tasks."""
    folder.mkdir()
    content = lists.made_up(MAKE_LIST, size)
    ours, theirs, _ = lists.three_versions(content, size // 50)
    for name, text in (("list", content), ("update", content), ("ours", ours), ("theirs", theirs)):
        (folder / f"{name}.json").write_bytes(text)
    return folder


if __name__ == "__main__":
    if not VALGRIND:
        print("valgrind is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
