#!/usr/bin/env python3
"""Writes the order in which functions are linked: those that a start of the program runs come first,
side by side, so that few pages of the file are touched.

start_order.py PROGRAM LIST ORDER

PROGRAM is the release program with its symbols, LIST a task list, ORDER the file to write: names as
the linker knows them, one a line. Names that are gone later do no harm.
"""

import re
import subprocess
import sys
import tempfile

RUNS = (
    "due --before 2023-06-30",
    "list",
    "show 1",
    "update 1 --remark checked --dry-run",
    "--help",
)


def functions_run(program, words):
    """The names of the functions that a run calls, as a person reads them."""
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as calls:
        subprocess.run(["valgrind", "-q", "--tool=callgrind", "--compress-strings=no",
                        f"--callgrind-out-file={calls.name}", program, *words],
                       env={}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=True)
        called = re.findall(r"^c?fn=(.*)$", calls.read(), re.MULTILINE)
    return {re.sub(r"'\d+$", "", name) for name in called}


def symbols(program, *options):
    """Name and kind of each symbol, in the order of the program."""
    listed = subprocess.run(["nm", *options, program], capture_output=True, text=True, check=True)
    return [line[17:].split(" ", 1) for line in listed.stdout.splitlines()]


def main():
    program, tasks, order = sys.argv[1:]
    linked = [name for _, name in symbols(program)]
    read = symbols(program, "--demangle")
    ordered = {}
    for run in RUNS:
        words = run.split() + ([] if run.startswith("-") else ["--file", tasks])
        called = functions_run(program, words)
        ordered.update((name, None) for name, (kind, demangled) in zip(linked, read)
                       if kind in "tTwWiV" and demangled in called)
    with open(order, "w", encoding="utf-8") as file:
        file.write("".join(f"{name}\n" for name in ordered))
    print(f"{order}: {len(ordered)} functions", file=sys.stderr)


if __name__ == "__main__":
    main()
