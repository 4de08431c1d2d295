"""Programs side by side: in turn, round after round, each answer checked."""

import dataclasses
import os
import statistics
import subprocess


class Wrong(Exception):
    """A program did not do what it was measured for."""


@dataclasses.dataclass
class Cost:
    wall: float = 0.0  # seconds
    cpu: float = 0.0  # seconds
    peak: int = 0  # KiB of memory

    def __add__(self, other):
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


@dataclasses.dataclass
class Contestant:
    """What is run in each round: `commands`, one after the other, their times together."""

    name: str
    commands: list
    code: int = 0  # exit code of each command
    before: object = None  # called before each round, not timed
    check: object = None  # called after each round with what was printed, not timed
    costs: list = dataclasses.field(default_factory=list)

    def walls(self):
        return [cost.wall for cost in self.costs]

    def cpus(self):
        return [cost.cpu for cost in self.costs]

    def peak(self):
        return max(cost.peak for cost in self.costs)


class Stopwatch:
    def __init__(self, measure, environment, folder):
        self.measure = str(measure)
        self.environment = environment
        self.folder = str(folder)
        self.out = os.memfd_create("out")
        self.err = os.memfd_create("err")

    def once(self, command, code=0):
        """Runs a command; its cost and its standard output."""
        for file in (self.out, self.err):
            os.ftruncate(file, 0)
            os.lseek(file, 0, os.SEEK_SET)
        reading, writing = os.pipe()
        words = [self.measure, str(writing), *command]
        done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=self.out, stderr=self.err,
                              env=self.environment, cwd=self.folder, pass_fds=(writing,),
                              check=False)
        os.close(writing)
        with open(reading, encoding="ascii") as pipe:
            figures = pipe.read().split()
        if done.returncode != 0 or len(figures) != 4:
            raise Wrong(f"cannot run {command[0]}")
        if int(figures[3]) != code:
            said = content_of(self.err).decode("utf-8", "replace").strip()
            raise Wrong(f"exit code {figures[3]} instead of {code}: {' '.join(command)}\n{said}")
        return Cost(float(figures[0]), float(figures[1]), int(figures[2])), content_of(self.out)

    def compare(self, contestants, rounds):
        """Runs them A B C A B C …; the first round fills the caches and is not counted."""
        for number in range(rounds + 1):
            for one in contestants:
                if one.before:
                    one.before()
                total, printed = Cost(), b""
                for command in one.commands:
                    cost, out = self.once(command, one.code)
                    total += cost
                    printed += out
                if one.check:
                    one.check(printed)
                if number > 0:
                    one.costs.append(total)


def content_of(file):
    size = os.fstat(file).st_size
    return os.pread(file, size, 0) if size < 1 << 30 else b""


def ratios(ours, peer):
    """Our times as shares of the peer's, round by round: first quartile, median, third quartile."""
    pairs = [a / b for a, b in zip(ours, peer)]
    if len(pairs) < 2:
        return pairs * 3
    return statistics.quantiles(pairs, n=4, method="inclusive")


def ratio_of_sums(ours, peer):
    """The kernel may count the processor's time in coarse steps, so no single round is a divisor."""
    return sum(ours) / sum(peer) if sum(peer) else None
