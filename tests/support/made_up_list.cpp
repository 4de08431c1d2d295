#include "support/made_up_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <random>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"

namespace tasks {
namespace {

using std::chrono::days;

constexpr int kYear = 2023;

/// What a deadline reads to, as far as the making up of a year needs it.
struct Plan {
  std::string_view words;
  std::array<unsigned, 2> months;  ///< of the milestones' last days; 0: none
  bool ongoing = false;
  bool monthly = false;
};

constexpr std::array kPlans{
    Plan{"3月底前", {3, 0}},
    Plan{"6月底前", {6, 0}},
    Plan{"9月底前", {9, 0}},
    Plan{"12月底前", {12, 0}},
    Plan{"上半年", {6, 0}},
    Plan{"2月底前，常态化推进", {2, 0}, true},
    Plan{"常态化推进", {0, 0}, true},
    Plan{"长期坚持", {0, 0}, true},
    Plan{"4月底前完成方案，11月底前全部完成", {4, 11}},
    Plan{"每月25日前", {0, 0}, false, true},
    Plan{"立行立改", {0, 0}},
};

constexpr std::array<std::string_view, 8> kLeads{"办公室",     "医政科", "疾控科", "基层卫生科",
                                                 "规划信息科", "人事科", "法规科", "财务科"};
constexpr std::array<std::string_view, 10> kUnits{
    "市人民医院",           "市中医院",         "市妇幼保健院", "市疾控中心", "城关镇卫生院",
    "河东社区卫生服务中心", "北塘镇中心卫生院", "市急救中心",   "市中心血站", "各乡镇卫生院"};
constexpr std::array<std::string_view, 6> kGroups{"提升医疗服务质量", "加强公共卫生",
                                                  "夯实基层基础",     "推进信息化建设",
                                                  "加强队伍建设",     "坚持依法行政"};
constexpr std::array<std::string_view, 8> kVerbs{"推进", "完善", "开展", "建立",
                                                 "落实", "加强", "启动", "规范"};
constexpr std::array<std::string_view, 12> kThings{
    "胸痛中心建设",       "家庭医生签约服务", "电子病历评级",     "重大疾病监测预警",
    "村卫生室标准化改造", "医疗废物集中处置", "老年健康服务",     "院前急救网络布局",
    "基层人员轮训",       "行政处罚案卷评查", "检查检验结果互认", "学校卫生监督检查"};
constexpr std::array<std::string_view, 6> kAims{
    "明确责任分工，按月调度，按季通报。",        "年内实现全覆盖，群众满意度达到90%以上。",
    "选取3家单位先行试点，总结经验后全面推开。", "建立台账，逐项销号，确保取得实效。",
    "完成设备采购和人员培训，按期投入使用。",    "做到年初有部署、年中有检查、年终有总结。"};
constexpr std::array<std::string_view, 8> kReports{
    "实施方案已印发，任务分解到科室。",    "召开推进会1次，明确时间表和责任人。",
    "完成现场调研，发现问题5项，已反馈。", "首批设备到位，正在安装调试。",
    "举办培训2期，参训126人次。",          "完成总任务的一半，进度符合预期。",
    "主体工作已完成，正在整理佐证材料。",  "已通过初步验收，存在问题正在整改。"};

/// Numbers that are the same on every machine, which the standard distributions are not.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  /// 0 … sides-1.
  unsigned roll(std::size_t sides) { return static_cast<unsigned>(engine_() % sides); }
  bool chance(unsigned percent) { return roll(100) < percent; }

  template <class T, std::size_t Size>
  const T& pick(const std::array<T, Size>& items) {
    return items.at(roll(Size));
  }

 private:
  std::mt19937 engine_;
};

Date first_day() {
  return *make_date(kYear, 1, 18);
}

Date last_day() {
  return *make_date(kYear, 12, 31);
}

struct Entry {
  Date date;
  std::string_view unit;
  std::string_view text;
};

/// One task's year.
struct Story {
  const Plan* plan = nullptr;
  std::string_view lead;
  std::vector<std::string_view> units;
  std::vector<Entry> progress;
  std::vector<Date> met;
  std::optional<Date> done_on;
  std::string_view status;
  std::optional<unsigned> percent;
};

void report(Story& story, Dice& dice) {
  const std::size_t reports = dice.chance(15) ? 0 : 1 + dice.roll(6);
  const Date end = std::min(story.done_on.value_or(last_day()), last_day());
  const auto room = static_cast<std::size_t>((end - first_day()).count() + 1);
  for (std::size_t i = 0; i < reports; ++i) {
    const bool by_lead = dice.chance(40);
    const std::string_view unit = by_lead ? story.lead : dice.pick(kUnits);
    story.progress.push_back({first_day() + days(dice.roll(room)), unit, dice.pick(kReports)});
  }
  std::stable_sort(story.progress.begin(), story.progress.end(),
                   [](const Entry& a, const Entry& b) { return a.date < b.date; });
}

/// Met up to three weeks early or late, now and then not at all.
void meet(Story& story, Dice& dice) {
  for (const unsigned month : story.plan->months) {
    if (month == 0 || dice.chance(25)) return;
    const Date by = last_day_of_month(kYear, month);
    const Date day = by + days(static_cast<int>(dice.roll(30)) - 21);
    if (day > last_day()) return;
    story.met.push_back(std::max(day, first_day()));
  }
}

void meet_months(Story& story, Dice& dice) {
  for (unsigned month = 2; month <= 12; ++month) {
    if (dice.chance(20)) continue;
    story.met.push_back(*make_date(kYear, month, 15 + dice.roll(12)));
  }
}

std::size_t milestones(const Plan& plan) {
  return static_cast<std::size_t>(
      std::count_if(plan.months.begin(), plan.months.end(), [](unsigned m) { return m > 0; }));
}

void finish(Story& story, Dice& dice) {
  const std::size_t wanted = milestones(*story.plan);
  const bool all_met = wanted > 0 && story.met.size() == wanted && !story.plan->ongoing;
  if (all_met) {
    story.status = "done";
    story.done_on = story.met.back();
    story.percent = 100;
    return;
  }
  const unsigned fate = dice.roll(100);
  if (fate < 3) {
    story.status = "cancelled";
  } else if (fate < 7) {
    story.status = "paused";
  } else if (fate < 13) {
    story.status = "submitted";
  } else if (fate < 80) {
    story.status = "in_progress";
  }
  if (!story.status.empty() && wanted > 0) story.percent = 5 * (1 + dice.roll(18));
}

Story made_up_story(Dice& dice) {
  Story story;
  story.plan = &dice.pick(kPlans);
  story.lead = dice.pick(kLeads);
  const std::size_t count = 1 + dice.roll(3);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view unit = dice.pick(kUnits);
    if (std::find(story.units.begin(), story.units.end(), unit) == story.units.end()) {
      story.units.push_back(unit);
    }
  }
  story.plan->monthly ? meet_months(story, dice) : meet(story, dice);
  finish(story, dice);
  report(story, dice);
  return story;
}

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

std::string one_line(const std::vector<std::string>& parts) {
  std::string line = "[";
  for (const std::string& part : parts) line.append(line.size() > 1 ? ", " : "").append(part);
  return line + "]";
}

std::string progress_json(const std::vector<Entry>& progress) {
  std::string text = "[";
  for (const Entry& entry : progress) {
    text.append(text.size() > 1 ? ",\n        " : "\n        ");
    text += "{\"date\": " + quoted(to_string(entry.date)) + ", \"unit\": " + quoted(entry.unit) +
            ", \"text\": " + quoted(entry.text) + "}";
  }
  return text + (progress.empty() ? "]" : "\n      ]");
}

void append_task(std::string& out, std::size_t id, Dice& dice) {
  const Story story = made_up_story(dice);
  const auto line = [&out](std::string_view key, std::string_view json) {
    out.append(",\n      ").append(quoted(key)).append(": ").append(json);
  };
  out += "    {\n      \"id\": " + std::to_string(id);
  line("group", quoted(dice.pick(kGroups)));
  std::string text(dice.pick(kVerbs));
  text.append(dice.pick(kThings)).append("。").append(dice.pick(kAims));
  line("task", quoted(text));
  line("lead", quoted(story.lead));
  std::vector<std::string> units;
  for (const std::string_view unit : story.units) units.push_back(quoted(unit));
  line("units", one_line(units));
  line("deadline", quoted(story.plan->words));
  std::vector<std::string> met;
  for (const Date day : story.met) met.push_back(quoted(to_string(day)));
  if (!met.empty()) line("met", one_line(met));
  if (!story.status.empty()) line("status", quoted(story.status));
  if (story.percent) line("percent", std::to_string(*story.percent));
  line("progress", progress_json(story.progress));
  if (story.done_on) line("done_on", quoted(to_string(*story.done_on)));
  line("contact", "\"\"");
  line("remark", "\"\"");
  out += "\n    }";
}

}  // namespace

std::string made_up_list(std::size_t tasks, std::uint32_t seed) {
  Dice dice(seed);
  std::string out =
      "{\n  \"format\": \"tasks/1\",\n  \"title\": \"2023年卫生健康重点工作任务清单\",\n"
      "  \"issuer\": \"市卫生健康委员会\",\n  \"issued\": \"2023-01-18\",\n  \"tasks\": [";
  for (std::size_t id = 1; id <= tasks; ++id) {
    out += id == 1 ? "\n" : ",\n";
    append_task(out, id, dice);
  }
  return out + (tasks == 0 ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace tasks
