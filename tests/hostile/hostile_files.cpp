#include "hostile/hostile_files.h"

namespace tasks::test {
namespace {

using std::string_literals::operator""s;

const std::string kList =
    R"({"title": "2023年清单", "tasks": [{"id": 1, "task": "全文", "lead": ["卫健委"],)"
    R"( "deadline": "6月底前", "progress": [{"date": "2023-05-01", "text": "已办"}]}]})"
    "\n";

std::string repeated(const std::string& text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

std::string with_task(const std::string& members) {
  return R"([{"id": 1, )" + members + "}]";
}

std::vector<HostileFile> cut() {
  std::vector<HostileFile> files;
  for (std::size_t size = 0; size + 1 < kList.size(); size += 13) {
    files.push_back({"cut_" + std::to_string(size), kList.substr(0, size)});
  }
  return files;
}

std::vector<HostileFile> encodings() {
  std::vector<HostileFile> files;
  std::string utf16 = "\xff\xfe";
  std::string utf16_without_mark;
  for (const char c : R"([{"id": 1}])"s) {
    utf16 += {c, '\0'};
    utf16_without_mark += {'\0', c};
  }
  files.push_back({"utf16", utf16});
  files.push_back({"utf16_big_endian", utf16_without_mark});
  files.push_back({"gbk", with_task("\"task\": \"\xbc\xd7\xd2\xd2\xb1\xfb\"")});
  files.push_back({"latin1", with_task("\"task\": \"caf\xe9\"")});
  files.push_back({"zip", "PK\x03\x04\x14\x00\x00\x00\x08\x00"s});
  files.push_back({"nul_block", std::string(4096, '\0')});
  files.push_back({"nul_behind_a_list", kList + std::string(512, '\0')});
  files.push_back({"byte_order_mark", "\xef\xbb\xbf" + kList, true});
  files.push_back({"two_byte_order_marks", "\xef\xbb\xbf\xef\xbb\xbf" + kList});
  for (const char* bytes : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe4\xb8"}) {
    files.push_back({"bad_utf8_" + std::to_string(files.size()),
                     with_task("\"task\": \"" + std::string(bytes) + "\"")});
  }
  for (const char* escape : {R"(\ud800)", R"(\udc00)", R"(\ud800x)", R"(\ud800\ud800)"}) {
    files.push_back({"surrogate_" + std::to_string(files.size()),
                     with_task("\"task\": \"" + std::string(escape) + "\"")});
  }
  return files;
}

std::vector<HostileFile> grammar() {
  std::vector<HostileFile> files;
  for (const char* value :
       {"NaN",  "Infinity",   "-Infinity", "01",  "1.",        ".5",       "+1",
        "0x1",  "1e",         "tru",       "'a'", "undefined", "\"a\tb\"", "\"\\x\"",
        "[1,]", "{\"a\":1,}", "{a:1}",     "1 2", "/* */ 1",   ""}) {
    files.push_back(
        {"value_" + std::to_string(files.size()), with_task("\"own\": " + std::string(value))});
  }
  files.push_back({"large_numbers",
                   with_task(R"("own": [1e400, -0, 1E+2, 18446744073709551616, 0.10])"), true});
  files.push_back({"comment", "// list\n" + kList});
  files.push_back({"two_lists", kList + kList});
  files.push_back({"html", "<!doctype html><p>404"});
  files.push_back(
      {"conflict", "[\n<<<<<<< HEAD\n{\"id\": 1}\n=======\n{\"id\": 2}\n>>>>>>> b\n]\n"});
  files.push_back(
      {"conflict_in_crlf", "[\r\n<<<<<<< HEAD\r\n{\"id\": 1}\r\n=======\r\n>>>>>>> b\r\n]\r\n"});
  return files;
}

std::vector<HostileFile> limits() {
  std::vector<HostileFile> files;
  for (const std::size_t depth : {65U, 100U, 10'000U, 1'000'000U}) {
    files.push_back({"arrays_" + std::to_string(depth), repeated("[", depth)});
    files.push_back({"objects_" + std::to_string(depth), repeated("{\"a\":", depth)});
    files.push_back({"closed_" + std::to_string(depth),
                     with_task("\"own\": " + repeated("[", depth) + repeated("]", depth))});
  }
  files.push_back({"deep_within_the_limit",
                   with_task("\"own\": " + repeated("[", 62) + repeated("]", 62)), true});
  files.push_back({"long_key", with_task('"' + std::string(100'000, 'k') + "\": 1"), true});
  files.push_back({"longest_id", "[{\"id\": \"" + std::string(255, '7') + "\"}]", true});
  files.push_back({"too_long_id", "[{\"id\": \"" + std::string(256, '7') + "\"}]"});
  files.push_back({"long_id", "[{\"id\": \"" + std::string(100'000, '7') + "\"}]"});
  files.push_back({"long_bad_token", "[" + std::string(100'000, 'x') + "]"});
  return files;
}

std::vector<HostileFile> shapes() {
  std::vector<HostileFile> files;
  for (const char* text : {"3",
                           "null",
                           "\"x\"",
                           "{}",
                           R"({"tasks": {}})",
                           R"({"tasks": null})",
                           "[3]",
                           "[[]]",
                           "[{}]",
                           R"([{"id": null}])",
                           R"([{"id": 0}])",
                           R"([{"id": -1}])",
                           R"([{"id": 1.5}])",
                           R"([{"id": 1e3}])",
                           R"([{"id": 9007199254740992}])",
                           R"([{"id": ""}])",
                           R"([{"id": true}])",
                           R"([{"id": [1]}])",
                           R"([{"id": 1}, {"id": 1}])",
                           R"([{"id": 2}, {"id": "2"}])",
                           R"([{"id": 1, "id": 1}])",
                           R"([{"id": 1, "a": {"b": 1, "\u0062": 2}}])",
                           R"({"tasks": [], "tasks": []})"}) {
    files.push_back({"shape_" + std::to_string(files.size()), text});
  }
  files.push_back({"newer_format", R"({"format": "tasks/9", "tasks": [{"id": 1}]})", true});
  return files;
}

HostileFile bad_task(const std::string& name, const std::string& key, const std::string& value) {
  return {name, with_task('"' + key + "\": " + value), true};
}

std::vector<HostileFile> bad_values_of(const std::string& key) {
  std::vector<HostileFile> files;
  for (const char* value : {"null", "true", "-1", "1e400", "\"\"", "\"x\"", "[]", "[null]", "[[1]]",
                            "{}", "{\"text\": 1}", "[{}]", "[{\"date\": 1}]", "\"2023-02-30\""}) {
    files.push_back(bad_task(key + "_" + std::to_string(files.size()), key, value));
  }
  return files;
}

std::vector<HostileFile> bad_words() {
  std::vector<HostileFile> files;
  for (const char* words :
       {"0000年", "9999年12月31日前", "2月30日前", "13月", "２０２３年６月３０日前", "0月0日",
        "99999999999999999999年", "每月99日前", "第九季度", "-1月", "会后999999999个工作日内"}) {
    files.push_back(bad_task("words_" + std::to_string(files.size()), "deadline",
                             '"' + std::string(words) + '"'));
  }
  return files;
}

}  // namespace

std::vector<HostileKind> hostile_kinds() {
  std::vector<HostileKind> kinds = {{"cut", cut()},         {"encodings", encodings()},
                                    {"grammar", grammar()}, {"limits", limits()},
                                    {"shapes", shapes()},   {"bad_words", bad_words()}};
  for (const char* key : {"group", "title", "task", "lead", "units", "deadline", "met", "status",
                          "percent", "progress", "done_on", "contact", "remark", "next", "own"}) {
    kinds.push_back({std::string("bad_") + key, bad_values_of(key)});
  }
  return kinds;
}

}  // namespace tasks::test
