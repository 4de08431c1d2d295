#!/usr/bin/env python3
"""Checks docs/schema with an independent validator: what is a list, what the program prints.

schema_test.py PROGRAM SOURCE_DIR; exit code 77 (skipped) where python3-jsonschema is missing.
"""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SKIPPED = 77
PROGRAM, SOURCE = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("SKIPPED: the schemas are not checked; install python3-jsonschema")
    sys.exit(SKIPPED)


def schema(name):
    return json.loads((SOURCE / "docs/schema" / name).read_text(encoding="utf-8"))


FILE = Draft202012Validator(schema("tasks-1.schema.json"))
OUTPUT = Draft202012Validator(schema("output.schema.json"))
NOTICE = json.loads((SOURCE / "tasks.json").read_text(encoding="utf-8"))

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "TASKS_TODAY": "2023-06-15", "TASKS_LANG": "en"}

# Every form that a value may have.
RICH = {
    "format": "tasks/1",
    "title": "2023年工作任务清单",
    "issued": "2023-04-04",
    "year": 2023,
    "own key": {"a": [1]},
    "lights": {"red": {"name": "红牌", "overdue_days": 15, "behind_points": 30.5},
               "blue": {"due_soon_days": 0, "silent_days": 30}, "green": {}},
    "tasks": [
        {"id": 1},
        {"id": "5-2", "group": "一", "lead": "卫健委", "units": "", "deadline": "每月25日前",
         "met": ["2023-05-25"], "status": "推进中", "percent": 12.5},
        {"id": 3, "group": ["一", "二"], "title": "t", "task": "a。b", "lead": ["x", "y"],
         "units": ["z"], "deadline": "3月10日前完成方案，12月底前完成", "met": ["2023-03-09"],
         "status": "in_progress", "progress": [
             {"date": "2023-03-09", "unit": "x", "text": "done"},
             {"date": "2023-03-10", "text": "later", "kind": "deadline"}],
         "contact": "张三 0477", "remark": None, "own": [1.50, {"deep": None}]},
        {"id": 4, "deadline": {"text": "尽快", "milestones": [{"by": "2023-02-28", "text": "初稿"}],
                               "ongoing": True}, "status": "done", "done_on": "2023-02-27"},
        {"id": 5, "deadline": {"text": "按月", "every": "month@25"}, "done_on": ""},
        {"id": 6, "deadline": "会后10个工作日内"},
        {"id": 7, "deadline": "4月8日至20日"},
        {"id": 8, "status": "cancelled"},
    ],
}

# A change of one value of task 3, each of which is wrong.
BAD_VALUES = {
    "id": [0, -1, 1.5, True, None, "", [], 9007199254740992],
    "group": [1, ["a", 1], {}],
    "title": [1, []],
    "task": [1, []],
    "lead": [1, [None]],
    "units": [{"a": 1}],
    "deadline": [1, [], {"milestones": []}, {"text": "x", "ongoing": "yes"},
                 {"text": "x", "milestones": [{"text": "no day"}]},
                 {"text": "x", "every": "fortnight"}],
    "met": ["2023-03-09", ["2023-3-9"], ["2023-13-01"]],
    "status": ["忙", 1, []],
    "percent": ["40", -1, 101],
    "progress": ["text", [1], [{"date": "9 March"}], [{"text": 1}]],
    "done_on": ["2023-2-7", 20230207],
    "contact": [1],
    "remark": [1],
    "next": ["2023-06-30"],
    "days_left": [1],
    "state": ["overdue"],
    "light": ["red"],
    "short": ["x"],
    "last_progress": ["2023-06-30"],
    "file": ["x"],
}

READING = [
    ["list"],
    ["list", "--open"],
    ["show", "1"],
    ["due"],
    ["due", "--before", "2023-06-30"],
    ["due", "--overdue"],
    ["due", "--ongoing"],
    ["due", "--all"],
]


REPORTS = [["report", kind, *period, *grouping]
           for kind in ("weekly", "status", "units", "overdue", "form")
           for period in ([], ["--until", "2023-06-30"], ["--since", "2023-01-01"])
           for grouping in ([], ["--group-by", "status"])]


def run(arguments, file=None, stdin=""):
    """What the program prints; it must succeed."""
    words = [str(PROGRAM), *arguments, *(["-f", str(file)] if file else [])]
    done = subprocess.run(words, input=stdin, env=ENVIRONMENT, capture_output=True,
                          encoding="utf-8", check=False)
    assert done.returncode == 0, (words, done.returncode, done.stderr)
    return done.stdout, done.stderr


class SchemaTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.rich = pathlib.Path(folder.name) / "rich.json"
        self.rich.write_text(json.dumps(RICH, ensure_ascii=False), encoding="utf-8")

    def assert_valid(self, validator, value):
        errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]
        self.assertEqual(errors, [])

    def test_the_schemas_are_schemas(self):
        for validator in (FILE, OUTPUT):
            Draft202012Validator.check_schema(validator.schema)

    def test_lists_are_valid(self):
        self.assert_valid(FILE, NOTICE)
        self.assert_valid(FILE, json.loads((SOURCE / "docs/half-year.json").read_text("utf-8")))
        self.assert_valid(FILE, RICH)
        self.assert_valid(FILE, RICH["tasks"])
        self.assert_valid(FILE, [])

    def test_what_the_schema_accepts_the_program_reads_without_a_note(self):
        for command in READING:
            self.assertEqual(run([*command, "-F", "json"], self.rich)[1], "")

    def test_wrong_values_are_refused(self):
        for key, values in BAD_VALUES.items():
            for value in values:
                with self.subTest(key=key, value=value):
                    bad = copy.deepcopy(RICH)
                    bad["tasks"][2][key] = value
                    self.assertFalse(FILE.is_valid(bad))

    def test_a_task_without_an_id_and_a_list_without_tasks_are_refused(self):
        for bad in ({"tasks": [{"task": "x"}]}, {"title": "x"}, {"tasks": {}}, "x", 1, [[]],
                    {"format": "tasks/2", "tasks": []}, {"issued": "2023", "tasks": []}):
            with self.subTest(bad=bad):
                self.assertFalse(FILE.is_valid(bad))

    def test_the_program_knows_every_status_word_of_the_schema(self):
        words = [word for word in FILE.schema["$defs"]["status"]["enum"] if word]
        tasks = [{"id": i + 1, "status": word} for i, word in enumerate(words)]
        self.assertEqual(run(["list", "-f", "-"], stdin=json.dumps(tasks))[1], "")

    def test_tasks_are_printed_as_promised(self):
        for file in (SOURCE / "tasks.json", self.rich):
            for command in READING:
                with self.subTest(file=file.name, command=command):
                    out, _ = run([*command, "-F", "json"], file)
                    self.assert_valid(OUTPUT, json.loads(out))
                    lines, _ = run([*command, "-F", "jsonl"], file)
                    self.assertEqual([json.loads(line) for line in lines.splitlines()],
                                     json.loads(out))

    def test_a_line_of_jsonl_is_a_task(self):
        task = OUTPUT.evolve(schema={**OUTPUT.schema["$defs"]["task"],
                                     "$defs": OUTPUT.schema["$defs"]})
        for line in run(["list", "-F", "jsonl"], self.rich)[0].splitlines():
            self.assert_valid(task, json.loads(line))
            self.assert_valid(OUTPUT, json.loads(line))
            self.assertFalse(OUTPUT.is_valid({**json.loads(line), "lead": "x"}))

    def assert_valid_lines(self, arguments, stdin, key):
        """What the command prints as jsonl: lines of the schema, each of which needs `key`."""
        done = subprocess.run([str(PROGRAM), *arguments, "-F", "jsonl"], input=stdin,
                              env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertGreater(len(lines), 1)
        for line in lines:
            self.assert_valid(OUTPUT, line)
            self.assertFalse(OUTPUT.is_valid({k: v for k, v in line.items() if k != key}))

    def test_what_acts_on_a_terminal_is_an_escape_that_says_the_same(self):
        text = "\x9b2J\x7f\u202e\u200b\u2800\U000e0041中"
        tasks = [{"id": 1, "task": text, text: {"own": [text]}}]
        out, _ = run(["list", "-f", "-", "-F", "json"], stdin=json.dumps(tasks, ensure_ascii=False))
        for hidden in text[:-1]:
            if not hidden.isascii() or hidden == "\x7f":
                self.assertNotIn(hidden, out)
        printed = json.loads(out)[0]
        self.assertEqual((printed["task"], printed[text]), (text, tasks[0][text]))

    def test_wrong_lights_are_refused(self):
        for bad in ([], {"purple": {}}, {"red": 1}, {"red": {"days": 1}}, {"red": {"name": 1}},
                    {"red": {"overdue_days": 0}}, {"red": {"overdue_days": 1.5}},
                    {"red": {"behind_points": 100}}, {"blue": {"due_soon_days": -1}}):
            with self.subTest(bad=bad):
                self.assertFalse(FILE.is_valid({"lights": bad, "tasks": []}))

    def test_reports_are_printed_as_promised(self):
        for file in (SOURCE / "tasks.json", SOURCE / "docs/half-year.json", self.rich):
            for command in REPORTS:
                with self.subTest(file=file.name, command=command):
                    out, _ = run([*command, "-F", "json"], file)
                    self.assert_valid(OUTPUT, json.loads(out))
                    line, _ = run([*command, "-F", "jsonl"], file)
                    self.assertEqual(json.loads(line), json.loads(out))
                    self.assertEqual(line.count("\n"), 1)

    def test_readings_are_printed_as_promised(self):
        for phrases in (["6月底前"], ["6月底前", "每月25日前", "会后10个工作日内"]):
            out, _ = run(["explain", *phrases, "--year", "2023", "-F", "json"])
            self.assert_valid(OUTPUT, json.loads(out))

    def test_findings_are_printed_as_promised(self):
        bad = json.dumps([{"id": 1}, {"task": "x", "lead": 3}, 7])
        done = subprocess.run([str(PROGRAM), "check", "-", "-F", "json"], input=bad,
                              env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
        self.assertEqual(done.returncode, 1)
        report = json.loads(done.stdout)
        self.assert_valid(OUTPUT, report)
        self.assertEqual([finding["rule"] for finding in report["findings"]],
                         ["empty-task", "missing-id", "wrong-type", "not-a-list"])
        self.assertFalse(OUTPUT.is_valid({**report, "errors": None}))
        self.assert_valid_lines(["check", "-"], bad, "rule")

    def test_differences_are_printed_as_promised(self):
        for other in (SOURCE / "tasks.json", self.rich):
            out, _ = run(["diff", str(self.rich), str(other), "-F", "json"])
            self.assert_valid(OUTPUT, json.loads(out))
            self.assertFalse(OUTPUT.is_valid({**json.loads(out), "list": None}))

    def test_conflicts_are_printed_as_promised(self):
        marked = """{"title": "a",
<<<<<<< ours
"issuer": "b",
=======
"issuer": "c",
>>>>>>> theirs
"tasks": [
<<<<<<< ours
{"id": 1, "percent": 1.50}
=======
{"id": 1}, {"id": "5-2", "task": "x"}
>>>>>>> theirs
]}
"""
        done = subprocess.run([str(PROGRAM), "resolve", "-f", "-", "-F", "json"], input=marked,
                              env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
        self.assertEqual(done.returncode, 4)
        listed = json.loads(done.stdout)
        self.assert_valid(OUTPUT, listed)
        self.assertEqual([(one["id"], one["key"]) for one in listed["conflicts"]],
                         [(None, "issuer"), (1, "percent"), ("5-2", None)])
        self.assertFalse(OUTPUT.is_valid({**listed, "conflicts": None}))
        self.assert_valid_lines(["resolve", "-f", "-"], marked, "ours")

    def test_a_commit_of_the_history_is_printed_as_promised(self):
        folder = self.rich.parent
        for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "first"],
                      ["commit", "-qm", "second", "-a"]):
            if words[-1] == "-a":
                self.rich.write_text(json.dumps(RICH["tasks"][1:]), encoding="utf-8")
            subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *words],
                           cwd=folder, env={**ENVIRONMENT, "HOME": str(folder)}, check=True)
        self.assert_valid(OUTPUT, json.loads(run(["log", "-F", "json"], self.rich)[0]))
        self.assert_valid_lines(["log", "-f", str(self.rich)], "", "subject")

    def test_the_schema_of_the_output_refuses_what_was_not_promised(self):
        task = json.loads(run(["list", "1", "-F", "json"], SOURCE / "tasks.json")[0])[0]
        for key in OUTPUT.schema["$defs"]["task"]["required"]:
            with self.subTest(missing=key):
                self.assertFalse(OUTPUT.is_valid([{k: v for k, v in task.items() if k != key}]))
        for key, value in (("lead", "x"), ("deadline", "6月底前"), ("state", "late"), ("met", None),
                           ("next", ""), ("days_left", "3"), ("progress", None)):
            with self.subTest(key=key):
                self.assertFalse(OUTPUT.is_valid([{**task, key: value}]))


if __name__ == "__main__":
    os.chdir("/")
    unittest.main(argv=[sys.argv[0]])
