#include "unit/render/sample_grid.h"

namespace tasks {

Grid sample_grid() {
  Grid grid;
  grid.captions = {"截至 2023年6月30日（含当天）到期的任务"};
  grid.columns = {
      {.key = "id", .heading = "序号", .align = Align::right},
      {.key = "task", .heading = "具体任务", .wraps = true, .weight = 3, .least = 16},
      {.key = "units", .heading = "责任单位", .wraps = true, .weight = 2},
      {.key = "deadline", .heading = "完成时限", .wraps = true, .least = 10},
      {.key = "days_left", .heading = "剩余天数", .align = Align::right},
      {.key = "state", .heading = "状态"},
  };
  grid.rows = {
      {{"4"},
       {"实施健康乌审行动。加强传统医药资源保护和开发利用。"},
       {"卫健委机关各股室、各卫生健康单位"},
       {"6月底前"},
       {"3", Tone::notice},
       {"临期", Tone::notice}},
      {{"6"},
       {"二是做好全国民族团结进步示范旗复测复评工作，按规定评选表彰一批民族团结进步模范集体和个人。"
        "优化提升民族团结进步 “10+6+N” 创建体系，建强 10 个主阵地、主窗口，抓实6项活动载体，"
        "拓展多个重点行业和服务领域，推动民族团结进步创建工作提档升级，"
        "擦亮我旗“全国民族团结进步示范旗”的金字招牌。"},
       {"卫健委机关各股室、各卫生健康单位"},
       {"常态化推进"},
       {""},
       {"常态化"}},
      {{"12"},
       {"纳入卫健工作计划。要将铸牢中华民族共同体意识、落实全方位建设“模范自治区”任务纳入卫健委工"
        "作规划，督促各卫生健康单位将铸牢中华民族共同体意识、落实全方位建设“模范自治区〞任务纳入单"
        "位工作计划。"},
       {"卫健委机关各股室、各卫生健康单位"},
       {"2月底前，常态化推进"},
       {"-122", Tone::alarm},
       {"逾期", Tone::alarm}},
  };
  grid.footers = {"3 项，其中 1 项逾期。"};
  return grid;
}

}  // namespace tasks
