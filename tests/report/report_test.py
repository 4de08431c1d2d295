#!/usr/bin/env python3
"""Checks reports from outside: the figures of the prose against the JSON, hostile lists in every
format, the HTML page.

report_test.py PROGRAM MAKE_LIST SOURCE_DIR
"""

import base64
import csv
import hashlib
import html.parser
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unittest
from decimal import Decimal

PROGRAM, MAKE_LIST, SOURCE = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "TASKS_TODAY": "2023-12-31", "TASKS_LANG": "zh"}
KINDS = ("weekly", "status", "units", "overdue", "form")
STATUS_ORDER = ("done", "submitted", "in_progress", "not_started", "paused", "cancelled")
STATES = ("done", "cancelled", "paused", "submitted", "overdue", "due_soon", "on_track", "ongoing",
          "undated")
LIGHTS = ("red", "orange", "yellow", "blue", "green", "none")


def run(*arguments, stdin=""):
    """What the program prints; it must succeed."""
    done = subprocess.run([str(PROGRAM), *arguments, "-q", "-f", "-"], input=stdin, env=ENVIRONMENT,
                          capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, (arguments, done.returncode, done.stderr)
    return done.stdout


def made_up(tasks, seed):
    return subprocess.run([str(MAKE_LIST), str(tasks), str(seed)], capture_output=True,
                          encoding="utf-8", check=True).stdout


def report(text, *arguments):
    return json.loads(run("report", *arguments, "-F", "json", stdin=text), parse_float=Decimal)


HALF_YEAR = (SOURCE / "docs/half-year.json").read_text(encoding="utf-8")
LISTS = [HALF_YEAR] + [made_up(tasks, seed) for tasks, seed in
                       ((0, 1), (1, 2), (2, 3), (7, 4), (14, 5), (61, 6), (200, 7))]
DAYS = ("2023-01-01", "2023-03-31", "2023-06-30", "2023-12-31")


def figures_of(sentence):
    """The numbers of a Chinese sentence, without those of days."""
    return re.findall(r"\d+(?:\.\d+)?", re.sub(r"(\d+年)?(\d+月)?\d+日", "", sentence))


class FiguresTest(unittest.TestCase):
    def each(self, *arguments):
        for index, text in enumerate(LISTS):
            for until in DAYS:
                with self.subTest(list=index, until=until):
                    yield text, report(text, "--until", until, *arguments)

    def test_counts_add_up(self):
        for _, answer in self.each():
            for key in ("by_status", "by_state", "by_light"):
                rows = answer[key].values()
                self.assertEqual(sum(row["count"] for row in rows), answer["total"])
                whole = Decimal("100.0") if answer["total"] else Decimal(0)
                self.assertEqual(sum(row["share"] for row in rows), whole)
            counts = answer["counts"]
            self.assertEqual(len(answer["tasks"]), answer["total"])
            self.assertEqual(len(answer["overdue"]), counts["overdue"])
            self.assertEqual(counts["overdue"], answer["by_state"]["overdue"]["count"])
            self.assertEqual(len(answer["slow"]), counts["slow"])
            self.assertEqual(len(answer["due_next"]), counts["due_next"])
            self.assertEqual(len(answer["silent"]), counts["silent_units"])
            self.assertEqual(len(answer["reported"]), counts["reporting_units"])
            self.assertEqual(sum(len(unit["entries"]) for unit in answer["reported"]),
                             counts["reports"])
            self.assertEqual(len(answer["finished"]),
                             counts["finished_tasks"] + counts["finished_milestones"])

    def test_groups_add_up_over_statuses_and_units(self):
        for grouping in ("lead", "units", "group", "status"):
            for _, answer in self.each("--group-by", grouping):
                rows = answer["groups"]["rows"]
                for row in rows:
                    self.assertEqual(sum(row["by_status"].values()), row["tasks"])
                    self.assertEqual(sum(row["by_light"].values()), row["tasks"])
                if grouping == "units":
                    names = [set(task["lead"]) | set(task["units"]) for task in answer["tasks"]]
                    self.assertEqual(sum(row["tasks"] for row in rows), sum(map(len, names)))
                    continue
                self.assertFalse(answer["groups"]["overlap"])
                for status, count in answer["by_status"].items():
                    self.assertEqual(sum(row["by_status"][status] for row in rows), count["count"])
                for light, count in answer["by_light"].items():
                    self.assertEqual(sum(row["by_light"][light] for row in rows), count["count"])
                for key in ("overdue", "slow", "reports"):
                    self.assertEqual(sum(row[key] for row in rows), answer["counts"][key])

    def test_parts_add_up_to_the_whole(self):
        for text, whole in self.each():
            until = ("--until", whole["as_of"])
            parts = [report(text, *until, "status:done"), report(text, *until, "not", "status:done")]
            self.assertEqual({part["listed"] for part in parts}, {whole["total"]})
            for key in ("by_status", "by_state", "by_light"):
                for code, row in whole[key].items():
                    self.assertEqual(sum(part[key][code]["count"] for part in parts), row["count"])
            for key in ("finished_tasks", "finished_milestones", "reports", "overdue", "slow",
                        "due_next", "done_later", "done_undated"):
                self.assertEqual(sum(part["counts"][key] for part in parts), whole["counts"][key])

    def test_what_the_list_says_is_counted(self):
        for text, answer in self.each("--since", "2023-01-01"):
            tasks, until = json.loads(text)["tasks"], answer["as_of"]
            entries = [entry for task in tasks for entry in task["progress"]
                       if "kind" not in entry and "2023-01-01" <= entry["date"] <= until]
            self.assertEqual(answer["counts"]["reports"], len(entries))
            done = [task for task in tasks if task.get("done_on", "9999") <= until]
            self.assertEqual(answer["by_status"]["done"]["count"], len(done))
            self.assertEqual(answer["counts"]["finished_tasks"], len(done))
            later = [task for task in tasks if "9999" > task.get("done_on", "9999") > until]
            self.assertEqual(answer["counts"]["done_later"], len(later))

    def test_every_figure_of_the_prose_is_in_the_json(self):
        for text, answer in self.each():
            if answer["total"] == 0:
                continue
            prose = run("report", "--until", answer["as_of"], stdin=text).split("\n\n")
            overall = prose[1].splitlines()[1:]
            wanted = [str(answer["total"])]
            for status in STATUS_ORDER:
                row = answer["by_status"][status]
                wanted += [str(row["count"]), str(row["share"])] if row["count"] else []
            self.assertEqual(figures_of(overall[0]), wanted)
            for line, key, codes in ((1, "by_state", STATES), (2, "by_light", LIGHTS)):
                wanted = [str(answer[key][code]["count"]) for code in codes
                          if answer[key][code]["count"]]
                self.assertEqual(figures_of(overall[line]), wanted)
            counts = answer["counts"]
            self.assertEqual(figures_of(overall[3]), [str(counts[key]) for key in (
                "finished_tasks", "finished_milestones", "reports", "reporting_units",
                "silent_units")])
            self.assertEqual(figures_of(overall[4]),
                             [str(counts[key]) for key in ("overdue", "slow", "due_next")])
            self.assert_lists_agree("\n".join(prose), answer)

    def assert_lists_agree(self, prose, answer):
        def section(heading):
            return re.search(
                rf"、{heading}\n(.*?)(?=\n[一二三四五六七八九十]+、|\Z)", prose, re.S).group(1)

        self.assertEqual([int(days) for days in re.findall(r"，逾期(\d+)天，", section("逾期事项"))],
                         [task["days_late"] for task in answer["overdue"]])
        slow = re.findall(r"序时进度([\d.]+)%，滞后([\d.]+)个百分点", section("进度滞后事项"))
        self.assertEqual([(Decimal(elapsed), Decimal(behind)) for elapsed, behind in slow],
                         [(task["elapsed"], task["behind"]) for task in answer["slow"]])
        silent = re.findall(r"（(\d+)项，", section("本期未填报进展的单位"))
        self.assertEqual([int(tasks) for tasks in silent],
                         [unit["tasks"] for unit in answer["silent"]])
        entries = re.findall(r"（(\d+)条）", section("本期填报进展"))
        self.assertEqual([int(count) for count in entries],
                         [len(unit["entries"]) for unit in answer["reported"]])


class ReadmeTest(unittest.TestCase):
    @unittest.skipUnless(shutil.which("jq"), "jq is not installed")
    def test_the_week_in_one_line_says_what_the_report_says(self):
        answer = report(HALF_YEAR, "--until", "2023-06-30")
        environment = ENVIRONMENT | {"PATH": f"{PROGRAM.parent}:{ENVIRONMENT['PATH']}",
                                     "TASKS_TODAY": "2023-06-30",
                                     "TASKS_FILE": str(SOURCE / "docs/half-year.json")}
        for readme in ("README.md", "README.zh-CN.md"):
            text = (SOURCE / readme).read_text(encoding="utf-8")
            line = re.search(r"^tasks report -F json \| jq .*$", text, re.M).group(0)
            said = subprocess.run(["sh", "-c", line], env=environment, capture_output=True,
                                  encoding="utf-8", check=True).stdout
            figures = [answer["total"], answer["by_status"]["done"]["count"]]
            self.assertEqual(sorted(map(int, re.findall(r"\d+", said)[3:5])), sorted(figures))
            for task in answer["overdue"]:
                self.assertRegex(said, f"{task['short']}\\W{{1,2}}{task['days_late']}\\D")


HOSTILE = ("<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>", "</style></table>",
           "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "\t-2+3", "\x1b[31mred\x1b]0;title\x07",
           "\u202egnp.exe", "zero\u200bwidth\u2066", "two\nlines\r\nthree", "| a | `b` | [c](javascript:d)",
           "\u0085\u2028\ufeff", "&lt;&amp;", "${IFS}", "$\\alpha$", "{0}{1}")


def hostile_list():
    tasks = []
    for i, text in enumerate(HOSTILE):
        tasks.append({
            "id": text, "group": [text, text], "title": text, "task": text, "lead": text,
            "units": [text, "各" + text], "deadline": {"text": text, "milestones": [
                {"by": f"2023-0{1 + i % 9}-15", "text": text}], "ongoing": i % 2 == 0},
            "status": ("in_progress", "done", "not_started")[i % 3], "percent": 5 * i,
            "done_on": "2023-06-29" if i % 3 == 1 else "",
            "progress": [{"date": "2023-06-28", "unit": text, "text": text},
                         {"date": "2023-06-29", "text": text, "kind": "deadline"}],
            "contact": text, "remark": text, text: text})
    lights = {"red": {"name": HOSTILE[0], "overdue_days": 1},
              "green": {"name": HOSTILE[7] + HOSTILE[8]}}
    return json.dumps({"title": "".join(HOSTILE), "issuer": HOSTILE[1], "issued": "2023-01-01",
                       "lights": lights, "tasks": tasks}, ensure_ascii=False)


class Markup(html.parser.HTMLParser):
    """The tags and attributes of a page; its text."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.open, self.text, self.ids = set(), set(), [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open)
        self.open.pop()

    def handle_data(self, data):
        self.text.append(data)


TAGS = {"html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section",
        "figure", "h1", "h2", "p", "ul", "li", "span", "strong", "br", "div", "table", "thead",
        "tbody", "tr", "th", "td", "svg", "desc", "g", "rect", "circle", "line", "text"}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "scope", "data-label",
              "role", "aria-label", "aria-hidden", "viewbox", "preserveaspectratio", "x", "y", "x1",
              "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "text-anchor"}


class HostileListTest(unittest.TestCase):
    def test_nothing_acts_on_a_terminal_or_hides_in_any_format(self):
        text = hostile_list()
        for kind in KINDS:
            for form in ("table", "md", "html", "csv", "tsv", "json", "jsonl"):
                with self.subTest(kind=kind, format=form):
                    out = run("report", kind, "--until", "2023-06-30", "-F", form, stdin=text)
                    if form not in ("json", "jsonl"):
                        for character in "\x1b\x07\u202e\u2066\u200b\u2028\u0085\ufeff":
                            self.assertNotIn(character, out)

    def test_json_holds_the_texts_unchanged(self):
        for kind in KINDS:
            answer = report(hostile_list(), kind, "--until", "2023-06-30")
            self.assertEqual([task["id"] for task in answer["tasks"]], list(HOSTILE))
            self.assertEqual([task["lead"] for task in answer["tasks"]], [[t] for t in HOSTILE])

    def test_no_cell_is_a_formula(self):
        for kind in KINDS:
            for options in ([], ["--labels"], ["--excel"]):
                out = run("report", kind, "--until", "2023-06-30", "-F", "csv", *options,
                          stdin=hostile_list())
                for row in csv.reader(io.StringIO(out.lstrip("\ufeff"))):
                    for cell in row:
                        number = re.fullmatch(r"-?[\d.]+", cell)
                        self.assertFalse(cell.lstrip()[:1] in ("=", "+", "-", "@") and not number,
                                         cell)

    def test_markdown_has_no_markup_of_the_list(self):
        for kind in KINDS:
            out = run("report", kind, "--until", "2023-06-30", "-F", "md", stdin=hostile_list())
            self.assertNotRegex(out.replace("<br>", ""), "<")
            self.assertNotRegex(out, r"(?<!\\)\]\(")

    def test_the_page_is_made_of_our_tags_only(self):
        for kind in KINDS:
            with self.subTest(kind=kind):
                page = Markup(run("report", kind, "--until", "2023-06-30", "-F", "html",
                                  stdin=hostile_list()))
                self.assertLessEqual(page.tags, TAGS)
                self.assertLessEqual(page.attributes, ATTRIBUTES)
                self.assertEqual(page.open, [])
                self.assertIn(HOSTILE[0], "".join(page.text))


def pages():
    for kind in KINDS:
        yield kind, run("report", kind, "--until", "2023-06-30", "-F", "html", stdin=HALF_YEAR)
    yield "list", run("list", "-F", "html", stdin=HALF_YEAR)
    yield "due", run("due", "--all", "-F", "html", stdin=HALF_YEAR)
    yield "empty", run("report", "-F", "html", stdin="[]")


def luminance(colour):
    parts = (int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


class PageTest(unittest.TestCase):
    def test_the_policy_permits_the_style_and_nothing_else(self):
        for name, page in pages():
            with self.subTest(page=name):
                style = re.search(r"<style>(.*?)</style>", page, re.S).group(1)
                digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
                self.assertIn("content=\"default-src 'none'; style-src 'sha256-" + digest + "'; "
                              "base-uri 'none'; form-action 'none'\"", page)
                self.assertNotRegex(page, r"(?i)url\(|@import|https?:|src=|href=| style=|<script| on\w+=")

    def test_it_can_be_read_by_everybody(self):
        for name, page in pages():
            with self.subTest(page=name):
                self.assertTrue(page.startswith('<!DOCTYPE html>\n<html lang="zh-CN">'))
                self.assertEqual(page.count("<h1>"), 1)
                self.assertEqual(page.count("<table"), page.count("<thead>"))
                for figure in re.findall(r"<svg[^>]*>", page):
                    self.assertRegex(figure, 'aria-hidden="true"|role="img" aria-label="[^"]+"')
                for cell in re.findall(r"<td[^>]*>(<svg.*?</svg>)(.*?)</td>", page):
                    self.assertNotEqual(cell[1], "", "a light is always a word as well")

    def test_text_stands_out_from_its_ground(self):
        css = (SOURCE / "src/render/page.css").read_text(encoding="utf-8")
        palettes = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))
                    for block in re.findall(r":root \{(.*?)\}", css, re.S)]
        self.assertEqual(len(palettes), 3)
        for palette in palettes:
            for ink in ("ink", "faint", "seal", "alarm", "warning", "notice", "good"):
                for ground in ("paper", "shade"):
                    with self.subTest(ink=palette[ink], ground=palette[ground]):
                        self.assertGreaterEqual(contrast(palette[ink], palette[ground]), 4.5)

    @unittest.skipUnless(shutil.which("tidy"), "tidy is not installed")
    def test_a_validator_finds_nothing(self):
        for name, page in [*pages(), ("hostile", run("report", "-F", "html", stdin=hostile_list()))]:
            done = subprocess.run(["tidy", "-e", "-q", "-utf8"], input=page, capture_output=True,
                                  encoding="utf-8", check=False)
            self.assertEqual((name, done.returncode, done.stderr), (name, 0, ""))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
