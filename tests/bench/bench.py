#!/usr/bin/env python3
"""Runs the program beside others that people have, on the same data, and compares times and memory.

bench.py BUILD SOURCE [--write] [SIZE…]

BUILD holds `tasks`, `make_list` and `measure`; what is made is kept in BUILD/bench. Prints a table
in Markdown; --write puts it into docs/performance.md. Fails where any program gives another answer
or exit code than it must; a goal that is missed is said and fails nothing, as times differ from
machine to machine.
"""

import argparse
import dataclasses
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys

import lists
import peers
from measuring import Contestant, Stopwatch, Wrong, ratio_of_sums, ratios

SIZES = (14, 1000, 10000, 100000)
START_ROUNDS = 200
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"
NOTICE_IDS = [7, 8, 9, 10, 11, 12, 13, 14, 3, 4]  # of ./tasks.json, due by peers.BY


@dataclasses.dataclass(frozen=True)
class Goal:
    ratio: float = 0  # our time as a share of the peer's, at most
    peak: int = 0  # KiB, at most


GOALS = {
    ("due", 0, "/bin/true"): Goal(ratio=1.3),
    ("due", 0, "cat of the list"): Goal(ratio=1.0),
    ("due, csv", 100000, "jq"): Goal(ratio=1 / 20, peak=64 * 1024),
    ("due, table", 100000, "jq"): Goal(ratio=1 / 20, peak=64 * 1024),
    ("update", 100000, "cp and sync"): Goal(ratio=1.6),
    ("merge", 100000, "git merge-file"): Goal(ratio=0.25),
}


def rounds_for(size):
    return next(rounds for limit, rounds in ((100, 100), (1000, 40), (10000, 15), (10**9, 7))
                if size <= limit)


class Table:
    """Rows of the answer: our program beside another one."""

    HEAD = ("| what | tasks | beside | ratio | goal | CPU ratio | ms | its ms | MiB | its MiB |\n"
            "|---|--:|---|---|---|--:|--:|--:|--:|--:|")

    def __init__(self):
        self.lines = []
        self.missed = []

    def add(self, what, size, ours, peer):
        low, middle, high = ratios(ours.walls(), peer.walls())
        cpu = ratio_of_sums(ours.cpus(), peer.cpus())
        goal = GOALS.get((what, size, peer.name), Goal())
        wanted = []
        if goal.ratio:
            wanted.append((f"≤ {number(goal.ratio)}", middle <= goal.ratio))
        if goal.peak:
            wanted.append((f"≤ {goal.peak // 1024} MiB", ours.peak() <= goal.peak))
        missed = [words for words, met in wanted if not met]
        if missed:
            self.missed.append(f"{what}, {size or 14} tasks, beside {peer.name}: "
                               f"{number(middle)}, {mib(ours)} MiB; goal {', '.join(missed)}")
        verdict = ", ".join(words for words, _ in wanted)
        if wanted:
            verdict += " missed" if missed else " met"
        self.lines.append(
            f"| {what} | {size or 14:,} | {peer.name} | **{number(middle)}** "
            f"({number(low)}–{number(high)}) | {verdict} | {number(cpu)} | {milliseconds(ours)} "
            f"| {milliseconds(peer)} | {mib(ours)} | {mib(peer)} |")
        say(f"  {what}, {size or 14}, {peer.name}: {number(middle)}, CPU {number(cpu)} {verdict}")

    def missing(self, what, size, name, why):
        self.lines.append(f"| {what} | {size or 14:,} | {name} | {why} | | | | | | |")
        say(f"  {what}, {size or 14}, {name}: {why}")


def number(value):
    """Three digits that count."""
    if value is None:
        return ""
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


def milliseconds(one):
    return number(1000 * statistics.median(one.walls()))


def mib(one):
    return f"{one.peak() / 1024:.1f}"


def say(text):
    print(text, file=sys.stderr, flush=True)


def same(found, wanted, who):
    if found != wanted:
        first = next(((a, b) for a, b in zip(found, wanted) if a != b), "")
        raise Wrong(f"{who}: another answer: {len(found)} rows instead of {len(wanted)} {first}")


class Bench:
    def __init__(self, build, source):
        self.program = str(build / "tasks")
        self.make_list = build / "make_list"
        self.source = source
        self.work = build / "bench"
        self.work.mkdir(exist_ok=True)
        home = self.work / "home"
        home.mkdir(exist_ok=True)
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8",
                            "TZ": "UTC", "TASKS_TODAY": peers.TODAY}
        self.watch = Stopwatch(build / "measure", self.environment, self.work)
        self.table = Table()
        self.peers = [peer() for peer in peers.PEERS]

    def made(self, name, make, *sources):
        """A file of the work folder, made when it is missing or older than what it is made from."""
        path = self.work / name
        sources = (*sources, self.make_list, lists.__file__)
        newest = max(os.stat(source).st_mtime for source in sources)
        if not path.exists() or path.stat().st_mtime < newest:
            path.write_bytes(make())
        return path

    def list_of(self, size):
        return self.made(f"{size}.json", lambda: lists.made_up(self.make_list, size))

    def list_with_days(self, size):
        plain = self.list_of(size)
        return self.made(f"{size}-days.json", lambda: self.with_days(plain), self.program, plain)

    def with_days(self, plain):
        printed = subprocess.run(
            [self.program, "list", "-f", str(plain), "-F", "csv", "--columns", "id,next"],
            env=self.environment, capture_output=True, check=True).stdout
        rows = [line.split(",") for line in printed.decode("utf-8").splitlines()[1:]]
        return lists.with_days(plain.read_bytes(), [day for _, day in rows])

    def start(self):
        """What a command costs where the list is as long as lists are."""
        file = str(self.source / "tasks.json")
        ask = [self.program, "due", "--before", peers.BY, "-f", file]

        def has_rows(printed):
            found = [int(row[0]) for row in peers.rows_of_table(printed)]
            same(found, NOTICE_IDS, "tasks due")

        ours = [Contestant("due", [ask], check=has_rows),
                Contestant("--help", [[self.program, "--help"]]),
                Contestant("--version", [[self.program, "--version"]]),
                Contestant("a wrong option", [[self.program, "due", "--befor", peers.BY]], code=2)]
        others = [Contestant("/bin/true", [["/bin/true"]]),
                  Contestant("cat of the list", [["/bin/cat", file]])]
        self.watch.compare(ours + others, START_ROUNDS)
        for one in ours:
            for other in others:
                self.table.add(one.name, 0, one, other)

    def query(self, size):
        data = self.list_with_days(size)
        ask = [self.program, "due", "--before", peers.BY, "-f", str(data)]
        csv = [*ask, "-F", "csv", "--columns", "id,next,lead"]
        wanted = peers.rows_of_csv(self.watch.once(csv)[1])
        if not wanted:
            raise Wrong("tasks due: no rows, so no answers to compare")

        def checks(rows, columns, who):
            return lambda printed: same([row[:columns] for row in rows(printed)],
                                        [row[:columns] for row in wanted], who)

        ours = [Contestant("due, csv", [csv], check=checks(peers.rows_of_csv, 3, "tasks due")),
                Contestant("due, table", [ask], check=checks(peers.rows_of_table, 2, "tasks due"))]
        others = [Contestant(peer.name, [peer.prepare(data, self.environment)],
                             check=checks(peer.rows, 3, peer.name))
                  for peer in self.peers if peer.path and size <= peer.largest]
        cat = Contestant("cat of the list", [["/bin/cat", str(data)]])
        self.watch.compare([*ours, *others, cat], rounds_for(size))
        for one in ours:
            for peer in self.peers:
                found = [other for other in others if other.name == peer.name]
                if found:
                    self.table.add(one.name, size, one, found[0])
                elif peer.path:
                    self.table.missing(one.name, size, peer.name, "not run on so many")
                else:
                    self.table.missing(one.name, size, peer.name, "not installed")
            self.table.add(one.name, size, one, cat)

    def update(self, size):
        """One field of the task in the middle, the file on the disk when the program ends."""
        original = self.list_of(size).read_bytes()
        file, copy = self.work / f"{size}-update.json", self.work / f"{size}-copy.json"
        replaced = self.work / f"{size}-replaced.json"
        file.write_bytes(original)
        replaced.write_bytes(original)
        os.sync()
        lines = lists.Lines(original)
        number_of_line = lines.of(size // 2 - 1, "remark")
        turn = 0

        def begin():
            nonlocal turn
            turn += 1
            ours.commands = [[self.program, "-q", "update", str(size // 2), "--remark",
                              f"round {turn}", "-f", str(file)]]

        def changed(_):
            lines.lines[number_of_line] = f'      "remark": "round {turn}"'.encode()
            if file.read_bytes() != lines.content():
                raise Wrong("tasks update: other bytes than those of the value changed")

        def copied_to(path):
            def check(_):
                if path.stat().st_size != file.stat().st_size:
                    raise Wrong("cp: the copy differs")
            return check

        def clear():
            copy.unlink(missing_ok=True)

        copying = [["/bin/cp", str(file), str(copy)], ["/bin/sync", str(copy)]]
        replacing = [*copying, ["/bin/mv", str(copy), str(replaced)]]
        ours = Contestant("update", [], before=begin, check=changed)
        peers = [Contestant("cp and sync", copying, before=clear, check=copied_to(copy)),
                 Contestant("cp, sync and mv", replacing, before=clear, check=copied_to(replaced))]
        self.watch.compare([ours, *peers], rounds_for(size))
        for peer in peers:
            self.table.add("update", size, ours, peer)
        for path in (file, copy, replaced):
            path.unlink(missing_ok=True)

    def merge(self, size):
        """A hundredth of the tasks changed on either side, without conflicts."""
        base = self.list_of(size)
        sides = [self.work / f"{size}-{side}.json" for side in ("ours", "theirs")]
        *contents, merged = lists.three_versions(base.read_bytes(), size // 100)
        for path, content in zip(sides, contents):
            path.write_bytes(content)
        files = [str(sides[0]), str(base), str(sides[1])]

        def is_merged(who):
            def check(printed):
                if printed != merged:
                    raise Wrong(f"{who}: another result")
            return check

        ours = Contestant("merge", [[self.program, "merge", files[1], files[0], files[2]]],
                          check=is_merged("tasks merge"))
        git = shutil.which("git")
        if not git:
            self.table.missing("merge", size, "git merge-file", "not installed")
            return
        peer = Contestant("git merge-file", [[git, "merge-file", "-p", *files]],
                          check=is_merged("git merge-file"))
        self.watch.compare([ours, peer], rounds_for(size))
        self.table.add("merge", size, ours, peer)

    def run(self, sizes):
        load = os.getloadavg()[0]
        if load > os.cpu_count():
            say(f"bench: the machine is busy (load {load:.1f}); the CPU ratios suffer least")
        say("start-up")
        self.start()
        for size in sizes:
            say(f"{size} tasks")
            self.query(size)
            if size >= 1000:
                self.update(size)
                self.merge(size)
        return self.machine(load)

    def machine(self, load):
        found = [f"{peer.name} {peer.version()}" if peer.path else f"{peer.name}: not installed"
                 for peer in (*self.peers, peers.Git())]
        return (f"{os.cpu_count()} × {processor()}, {platform.system()} {kernel()}; load "
                f"{load:.1f} at the beginning, {os.getloadavg()[0]:.1f} at the end. "
                f"{', '.join(found)}.")


def processor():
    try:
        found = re.search(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(),
                          re.MULTILINE)
    except OSError:
        found = None
    return found.group(1) if found else platform.machine()


def kernel():
    return ".".join(platform.release().split(".")[:2])


def write_into(path, text):
    page = path.read_text(encoding="utf-8")
    front, rest = page.split(BEGIN)
    _, back = rest.split(END)
    path.write_text(f"{front}{BEGIN}\n{text}\n{END}{back}", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--write", action="store_true",
                        help="put the table into docs/performance.md")
    arguments = parser.parse_args()
    source = arguments.source.resolve()
    bench = Bench(arguments.build.resolve(), source)
    try:
        machine = bench.run(arguments.sizes)
    except Wrong as wrong:
        say(f"bench: {wrong}")
        return 1
    text = "\n".join([machine, "", Table.HEAD, *bench.table.lines])
    print(text)
    for words in bench.table.missed:
        say(f"bench: missed: {words}")
    if arguments.write:
        write_into(source / "docs/performance.md", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
