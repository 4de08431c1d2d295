"""The same question to programs that people have: what is open and due by a day, soonest first?

None of them reads 2月底前，常态化推进. So each task of the list that is asked about also has the day
that `tasks` read from its words, under a key `due_day`, and the peers take that. `tasks` does not: it
reads the words. All print the same three columns."""

import csv
import io
import json
import re
import shutil
import sqlite3
import subprocess

BY = "2023-06-30"
TODAY = "2023-06-15"
FINISHED = ("done", "cancelled")

JQ = (f'[.tasks[] | select(.status != "done" and .status != "cancelled" and .due_day != null'
      f' and .due_day <= "{BY}")] | sort_by(.due_day)[] | [.id, .due_day, .lead] | @csv')
SQL = (f"select id, due_day, lead from tasks where status not in ('done', 'cancelled')"
       f" and due_day <= '{BY}' order by due_day, id")
TASK_RC = """\
data.location={folder}
confirmation=off
verbose=nothing
uda.number.type=numeric
uda.number.label=number
report.due.columns=number,due,project
report.due.dateformat=Y-M-D
report.due.sort=due+,number+
report.due.filter=status:pending due.before:2023-07-01
defaultwidth=0
"""


def rows_of_csv(printed):
    """(id, day, lead) of each row."""
    rows = csv.reader(io.StringIO(printed.decode("utf-8")))
    return [tuple(row[:3]) for row in rows if row and row[0] != "id"]


def rows_of_table(printed):
    """(id, day) of each row of the table that people read."""
    found = re.findall(r"^ *(\d+)  (\d{4}-\d\d-\d\d) ", printed.decode("utf-8"), re.MULTILINE)
    return [tuple(row) for row in found]


def rows_of_taskwarrior(printed):
    """(id, day, lead) of each row; its numbers have places behind the point."""
    rows = [line.split() for line in printed.decode("utf-8").splitlines() if line.strip()]
    return [(number.partition(".")[0], *row) for number, *row in rows]


class Peer:
    """A program, where it is installed. `largest`: no larger lists are given to it."""

    program = ""
    rows = staticmethod(rows_of_csv)
    largest = 10**9

    def __init__(self):
        self.path = shutil.which(self.program)

    def version(self):
        said = subprocess.run([self.path, "--version"], capture_output=True, encoding="utf-8",
                              check=False).stdout.split()
        return next((word for word in said if word[0].isdigit()), " ".join(said))

    def prepare(self, data, environment):
        """The command that asks, once what it needs is made from the file `data`."""
        raise NotImplementedError


class Jq(Peer):
    name = program = "jq"

    def version(self):
        return super().version().removeprefix("jq-")

    def prepare(self, data, environment):
        return [self.path, "-r", JQ, str(data)]


class Sqlite(Peer):
    """A table of its own, with all that the file says: nothing is parsed when it is asked."""

    name = program = "sqlite3"

    def prepare(self, data, environment):
        base = data.with_suffix(".sqlite")
        if not base.exists() or base.stat().st_mtime < data.stat().st_mtime:
            base.unlink(missing_ok=True)
            self.fill(base, json.loads(data.read_bytes())["tasks"])
        return [self.path, "-csv", str(base), SQL]

    @staticmethod
    def fill(base, tasks):
        keys = ("due_day", "status", "group", "task", "lead", "units", "deadline", "met", "percent",
                "progress", "done_on", "contact", "remark")
        connection = sqlite3.connect(base)
        names = ", ".join(f'"{key}"' for key in keys)
        connection.execute(f"create table tasks (id integer primary key, {names})")
        connection.executemany(
            f"insert into tasks values (?{', ?' * len(keys)})",
            ([task["id"]] + [as_column(task.get(key, "" if key == "status" else None))
                             for key in keys] for task in tasks))
        connection.commit()
        connection.close()


def as_column(value):
    is_plain = value is None or isinstance(value, (str, int, float))
    return value if is_plain else json.dumps(value, ensure_ascii=False)


class Taskwarrior(Peer):
    """Its own files, filled by its own import."""

    name = "Taskwarrior"
    program = "task"
    rows = staticmethod(rows_of_taskwarrior)
    largest = 10000

    def prepare(self, data, environment):
        folder = data.with_suffix(".taskwarrior")
        settings = folder / "taskrc"
        command = [self.path, f"rc:{settings}", "due"]
        if folder.exists() and folder.stat().st_mtime >= data.stat().st_mtime:
            return command
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        settings.write_text(TASK_RC.format(folder=folder), encoding="utf-8")
        tasks = json.loads(data.read_bytes())["tasks"]
        subprocess.run([self.path, f"rc:{settings}", "import"], check=True, capture_output=True,
                       input=json.dumps([self.entry(task) for task in tasks]), encoding="utf-8",
                       env=environment)
        subprocess.run(command, check=True, capture_output=True, env=environment)
        return command

    @staticmethod
    def entry(task):
        status = task.get("status")
        entry = {
            "uuid": f"00000000-0000-4000-8000-{task['id']:012d}",
            "number": task["id"],
            "status": {"done": "completed", "cancelled": "deleted"}.get(status, "pending"),
            "entry": "20230118T000000Z",
            "description": task["task"],
            "project": task["lead"],
            "tags": task["units"],
            "annotations": [{"entry": stamp(line["date"], second),
                             "description": f"{line['unit']}：{line['text']}"}
                            for second, line in enumerate(task["progress"])],
        }
        if status in FINISHED:
            entry["end"] = "20231231T000000Z"
        if "due_day" in task:
            entry["due"] = stamp(task["due_day"], 0)
        return entry


def stamp(day, second):
    return f"{day.replace('-', '')}T0000{second:02d}Z"


class Git(Peer):
    """Merges; asks nothing."""

    name = program = "git"


PEERS = (Jq, Sqlite, Taskwarrior)
