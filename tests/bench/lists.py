"""Made-up lists and edits of them, the same on every machine. They stand in the canonical layout, a
field a line, so that line tools can take part."""

import random
import subprocess

SEED = 6


def made_up(make_list, tasks):
    """The bytes of a list of so many tasks."""
    return subprocess.run([str(make_list), str(tasks), str(SEED)], capture_output=True,
                          check=True).stdout


class Lines:
    """The lines of a list, and where those of each task begin."""

    def __init__(self, content):
        self.lines = content.split(b"\n")
        self.starts = [i for i, line in enumerate(self.lines) if line.startswith(b'      "id": ')]

    def of(self, index, key):
        """The number of the line of a key of the index-th task (from 0)."""
        begin = b'      "' + key.encode() + b'": '
        for number in range(self.starts[index], len(self.lines)):
            if self.lines[number].startswith(begin):
                return number
        raise KeyError(key)

    def set(self, index, key, json):
        number = self.of(index, key)
        comma = b"," if self.lines[number].endswith(b",") else b""
        self.lines[number] = b'      "%s": %s%s' % (key.encode(), json, comma)

    def content(self):
        return b"\n".join(self.lines)


def edited(content, edits, key, value, seed):
    """The list with one key of `edits` tasks set to a text, and which tasks these are."""
    lines = Lines(content)
    chosen = random.Random(seed).sample(range(len(lines.starts)), edits)
    for index in chosen:
        lines.set(index, key, b'"%s %d"' % (value.encode(), index))
    return lines.content(), chosen


def three_versions(content, edits):
    """OURS, THEIRS and what a merge of the two must give: each side changed so many tasks, some of
    them both, none in neighbouring lines."""
    ours, _ = edited(content, edits, "lead", "科室", 2)
    theirs, chosen = edited(content, edits, "remark", "已核", 3)
    merged = Lines(ours)
    for index in chosen:
        merged.set(index, "remark", b'"%s %d"' % ("已核".encode(), index))
    return ours, theirs, merged.content()


def with_days(content, days):
    """The list with a key `due_day` behind the deadline of each task that has such a day."""
    lines = Lines(content)
    for index, day in enumerate(days):
        if day:
            lines.lines[lines.of(index, "deadline")] += b'\n      "due_day": "%s",' % day.encode()
    return lines.content()
