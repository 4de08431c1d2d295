#include "deadline/vocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "tasks/model/deadline.h"

namespace tasks::phrase {
namespace {

struct Row {
  std::u32string_view spelling;
  Word word;
  unsigned value = 0;
};

constexpr auto kDay = static_cast<unsigned>(Recurrence::Period::day);
constexpr auto kWeek = static_cast<unsigned>(Recurrence::Period::week);
constexpr auto kMonth = static_cast<unsigned>(Recurrence::Period::month);
constexpr auto kQuarter = static_cast<unsigned>(Recurrence::Period::quarter);
constexpr auto kHalfYear = static_cast<unsigned>(Recurrence::Period::half_year);
constexpr auto kYear = static_cast<unsigned>(Recurrence::Period::year);

/// THE table of the words of a deadline. Words that only keep a shorter one from being seen inside
/// them (提前, 国内, 初步) are `opaque`.
// clang-format off
constexpr auto kWritten = std::to_array<Row>({
    {U"年", Word::year}, {U"年度", Word::year}, {U"年份", Word::year},
    {U"月", Word::month}, {U"月份", Word::month},
    {U"日", Word::day}, {U"号", Word::day}, {U"天", Word::days}, {U"自然日", Word::days},
    {U"周", Word::week}, {U"星期", Word::week}, {U"礼拜", Word::week},
    {U"工作日", Word::working_day}, {U"小时", Word::hour}, {U"分钟", Word::hour}, {U"钟头", Word::hour},
    {U"季度", Word::quarter}, {U"季", Word::quarter},
    {U"半年", Word::half_year}, {U"半年度", Word::half_year},
    {U"个", Word::measure}, {U"第", Word::ordinal},
    {U"今年", Word::this_year}, {U"本年", Word::this_year}, {U"本年度", Word::this_year},
    {U"今年度", Word::this_year}, {U"这一年", Word::this_year},
    {U"明年", Word::next_year}, {U"来年", Word::next_year}, {U"明年度", Word::next_year},
    {U"次年", Word::following_year}, {U"翌年", Word::following_year}, {U"第二年", Word::following_year},
    {U"下一年", Word::following_year}, {U"下年", Word::following_year}, {U"下一年度", Word::following_year},
    {U"下年度", Word::following_year}, {U"次年度", Word::following_year},
    {U"去年", Word::last_year}, {U"上年", Word::last_year}, {U"上年度", Word::last_year},
    {U"上一年", Word::last_year}, {U"上一年度", Word::last_year}, {U"当年", Word::same_year},
    {U"当年度", Word::same_year}, {U"同年", Word::same_year},
    {U"全年", Word::whole_year}, {U"全年度", Word::whole_year}, {U"贯穿全年", Word::whole_year},
    {U"整年", Word::whole_year}, {U"学年", Word::school_year}, {U"学年度", Word::school_year},
    {U"十二五", Word::plan, 2015}, {U"十三五", Word::plan, 2020}, {U"十四五", Word::plan, 2025},
    {U"十五五", Word::plan, 2030}, {U"十六五", Word::plan, 2035},
    {U"本月", Word::this_month}, {U"本月份", Word::this_month}, {U"这个月", Word::this_month},
    {U"下月", Word::next_month}, {U"下个月", Word::next_month}, {U"下月份", Word::next_month},
    {U"下一个月", Word::next_month},
    {U"本季度", Word::this_quarter}, {U"本季", Word::this_quarter}, {U"下季度", Word::next_quarter},
    {U"下一季度", Word::next_quarter}, {U"下个季度", Word::next_quarter},
    {U"上半年", Word::first_half}, {U"前半年", Word::first_half}, {U"上半年度", Word::first_half},
    {U"下半年", Word::second_half}, {U"后半年", Word::second_half}, {U"下半年度", Word::second_half},
    {U"上旬", Word::first_ten}, {U"中旬", Word::second_ten}, {U"下旬", Word::third_ten},
    {U"上中旬", Word::first_two_tens}, {U"上、中旬", Word::first_two_tens},
    {U"中下旬", Word::last_two_tens}, {U"中、下旬", Word::last_two_tens},
    {U"初", Word::beginning}, {U"中", Word::middle},
    {U"底", Word::closing}, {U"末", Word::closing}, {U"终", Word::closing}, {U"尾", Word::closing},
    {U"最后一天", Word::closing_day}, {U"最后一日", Word::closing_day}, {U"末日", Word::closing_day},
    {U"元旦", Word::feast, 101}, {U"元旦节", Word::feast, 101}, {U"妇女节", Word::feast, 308},
    {U"三八节", Word::feast, 308}, {U"植树节", Word::feast, 312}, {U"劳动节", Word::feast, 501},
    {U"国际劳动节", Word::feast, 501}, {U"五一节", Word::feast, 501}, {U"青年节", Word::feast, 504},
    {U"五四青年节", Word::feast, 504}, {U"护士节", Word::feast, 512}, {U"儿童节", Word::feast, 601},
    {U"六一节", Word::feast, 601}, {U"建党节", Word::feast, 701}, {U"七一节", Word::feast, 701},
    {U"建军节", Word::feast, 801}, {U"八一节", Word::feast, 801}, {U"医师节", Word::feast, 819},
    {U"教师节", Word::feast, 910}, {U"国庆", Word::feast, 1001}, {U"国庆节", Word::feast, 1001},
    {U"十一国庆节", Word::feast, 1001}, {U"十一国庆", Word::feast, 1001}, {U"记者节", Word::feast, 1108},
    {U"消防日", Word::feast, 1109}, {U"宪法日", Word::feast, 1204},
    {U"节", Word::feast_suffix}, {U"假期", Word::feast_suffix}, {U"长假", Word::feast_suffix},
    {U"小长假", Word::feast_suffix}, {U"黄金周", Word::feast_suffix},
    {U"农历", Word::lunar}, {U"阴历", Word::lunar}, {U"旧历", Word::lunar}, {U"腊月", Word::lunar},
    {U"正月", Word::lunar}, {U"冬月", Word::lunar}, {U"春节", Word::lunar}, {U"元宵", Word::lunar},
    {U"端午", Word::lunar}, {U"中秋", Word::lunar}, {U"清明", Word::lunar}, {U"重阳", Word::lunar},
    {U"除夕", Word::lunar}, {U"小年", Word::lunar}, {U"两节", Word::lunar}, {U"闰", Word::lunar},
    {U"Q", Word::quarter_letter}, {U"q", Word::quarter_letter},
    {U"H", Word::half_letter}, {U"h", Word::half_letter},

    {U"每", Word::every}, {U"每个", Word::every}, {U"每一", Word::every}, {U"每一个", Word::every},
    {U"每逢", Word::every}, {U"每到", Word::every},
    {U"每日", Word::cadence, kDay}, {U"每天", Word::cadence, kDay}, {U"逐日", Word::cadence, kDay},
    {U"按日", Word::cadence, kDay}, {U"按天", Word::cadence, kDay}, {U"每一天", Word::cadence, kDay},
    {U"按周", Word::cadence, kWeek}, {U"逐周", Word::cadence, kWeek},
    {U"按月", Word::cadence, kMonth}, {U"逐月", Word::cadence, kMonth},
    {U"按季", Word::cadence, kQuarter}, {U"按季度", Word::cadence, kQuarter},
    {U"逐季", Word::cadence, kQuarter}, {U"逐季度", Word::cadence, kQuarter},
    {U"按半年", Word::cadence, kHalfYear}, {U"按年", Word::cadence, kYear},
    {U"按年度", Word::cadence, kYear}, {U"逐年", Word::cadence, kYear},
    {U"末月", Word::quarter_last_month}, {U"最后一个月", Word::quarter_last_month},
    {U"最后1个月", Word::quarter_last_month}, {U"第三个月", Word::quarter_last_month},
    {U"第3个月", Word::quarter_last_month}, {U"最后一月", Word::quarter_last_month},
    {U"末个月", Word::quarter_last_month}, {U"尾月", Word::quarter_last_month},
    {U"首月", Word::quarter_first_month}, {U"首个月", Word::quarter_first_month},
    {U"第一个月", Word::quarter_first_month}, {U"第1个月", Word::quarter_first_month},
    {U"次", Word::times}, {U"回", Word::times},
    {U"至少", Word::at_least}, {U"不少于", Word::at_least}, {U"不低于", Word::at_least},

    {U"前", Word::before}, {U"以前", Word::before}, {U"之前", Word::before}, {U"前夕", Word::before},
    {U"后", Word::after}, {U"以后", Word::after}, {U"之后", Word::after}, {U"过后", Word::after},
    {U"内", Word::within}, {U"以内", Word::within}, {U"之内", Word::within}, {U"期间", Word::within},
    {U"止", Word::stop}, {U"为止", Word::stop}, {U"结束", Word::stop}, {U"截止", Word::stop},
    {U"终止", Word::stop}, {U"当天", Word::stop}, {U"当日", Word::stop}, {U"届满", Word::stop},
    {U"自", Word::from}, {U"从", Word::from}, {U"起", Word::start}, {U"开始", Word::start},
    {U"起始", Word::start}, {U"以来", Word::since}, {U"至今", Word::since},
    {U"至", Word::to}, {U"到", Word::to}, {U"直至", Word::to}, {U"直到", Word::to},
    {U"截至", Word::until}, {U"截止到", Word::until}, {U"截至到", Word::until}, {U"截止至", Word::until},
    {U"不超过", Word::until}, {U"不晚于", Word::until}, {U"不迟于", Word::until},
    {U"不得晚于", Word::until}, {U"不得迟于", Word::until}, {U"不得超过", Word::until},
    {U"最迟", Word::until}, {U"最晚", Word::until}, {U"至迟", Word::until}, {U"赶在", Word::until},
    {U"左右", Word::around}, {U"前后", Word::around}, {U"上下", Word::around}, {U"许", Word::around},
    {U"前期", Word::opaque}, {U"T", Word::daytime}, {U"不含", Word::excluding}, {U"不包括", Word::excluding},
    {U"不包含", Word::excluding}, {U"含", Word::including}, {U"包括", Word::including},
    {U"包含", Word::including},

    {U"于", Word::particle}, {U"在", Word::particle}, {U"的", Word::particle}, {U"要", Word::particle},
    {U"要于", Word::particle}, {U"应", Word::particle}, {U"应当", Word::particle},
    {U"应于", Word::particle}, {U"须", Word::particle}, {U"必须", Word::particle},
    {U"需", Word::particle}, {U"务必", Word::particle}, {U"务必于", Word::particle},
    {U"务必在", Word::particle}, {U"拟", Word::particle}, {U"拟于", Word::particle},
    {U"将", Word::particle}, {U"原则上", Word::particle}, {U"力争", Word::particle},
    {U"争取", Word::particle}, {U"确保", Word::particle}, {U"预计", Word::particle},
    {U"计划", Word::particle}, {U"一般", Word::particle}, {U"为", Word::particle},
    {U"初步", Word::opaque}, {U"全面", Word::particle}, {U"全部", Word::particle},
    {U"基本", Word::particle}, {U"正式", Word::particle}, {U"完成时限", Word::particle},
    {U"时间", Word::particle}, {U"完成时间", Word::particle}, {U"时间节点", Word::particle},
    {U"整改时限", Word::particle}, {U"时限要求", Word::particle}, {U"办结时限", Word::particle},
    {U"截止时间", Word::particle}, {U"截止日期", Word::particle}, {U"报送时间", Word::particle},
    {U"要求", Word::particle}, {U"按照要求", Word::unknown}, {U"即", Word::particle},
    {U"完成", Word::verb}, {U"办结", Word::verb}, {U"建成", Word::verb}, {U"竣工", Word::verb},
    {U"开工", Word::verb}, {U"动工", Word::verb}, {U"投入使用", Word::verb}, {U"投用", Word::verb},
    {U"投产", Word::verb}, {U"启动", Word::verb}, {U"实现", Word::verb}, {U"达到", Word::verb},
    {U"达标", Word::verb}, {U"落实", Word::verb}, {U"整改", Word::verb}, {U"整改到位", Word::verb},
    {U"到位", Word::verb}, {U"销号", Word::verb}, {U"验收", Word::verb}, {U"通过验收", Word::verb},
    {U"出台", Word::verb}, {U"制定", Word::verb}, {U"制订", Word::verb}, {U"修订", Word::verb},
    {U"开展", Word::verb}, {U"推进", Word::verb}, {U"组织", Word::verb}, {U"召开", Word::verb},
    {U"报送", Word::verb}, {U"上报", Word::verb}, {U"报", Word::noun_or_verb}, {U"报告", Word::noun_or_verb},
    {U"提交", Word::verb}, {U"反馈", Word::verb}, {U"交付", Word::verb}, {U"交付使用", Word::verb},
    {U"上线", Word::verb}, {U"运行", Word::verb}, {U"试运行", Word::verb}, {U"集成", Word::verb},
    {U"补齐", Word::verb}, {U"进行", Word::verb}, {U"形成", Word::verb}, {U"建立", Word::verb},
    {U"实施", Word::verb}, {U"施行", Word::verb}, {U"执行", Word::verb}, {U"清零", Word::verb},
    {U"见效", Word::verb}, {U"取得", Word::verb}, {U"覆盖", Word::verb}, {U"全覆盖", Word::verb},
    {U"提供", Word::verb}, {U"汇总", Word::verb}, {U"通报", Word::noun_or_verb}, {U"下发", Word::issue},
    {U"开始施工", Word::verb}, {U"封顶", Word::verb}, {U"开放", Word::verb}, {U"开业", Word::verb},
    {U"投运", Word::verb}, {U"交工", Word::verb}, {U"完工", Word::verb}, {U"结项", Word::verb},
    {U"收官", Word::verb}, {U"办理", Word::verb}, {U"整治", Word::verb}, {U"检查", Word::noun_or_verb},
    {U"考核", Word::noun_or_verb}, {U"总结", Word::noun_or_verb}, {U"研究", Word::noun_or_verb}, {U"回复", Word::verb},
    {U"使用", Word::verb}, {U"挂牌", Word::verb}, {U"填报", Word::verb}, {U"更新", Word::verb},
    {U"并", Word::joiner}, {U"并且", Word::joiner}, {U"再", Word::joiner}, {U"同时", Word::joiner},
    {U"此后", Word::joiner}, {U"然后", Word::joiner}, {U"其后", Word::joiner}, {U"今后", Word::joiner},
    {U"转入", Word::joiner}, {U"和", Word::joiner}, {U"及", Word::joiner}, {U"与", Word::joiner},
    {U"以及", Word::joiner}, {U"或", Word::joiner}, {U"或者", Word::joiner},
    {U"共", Word::total}, {U"为期", Word::total}, {U"历时", Word::total}, {U"工期", Word::total},
    {U"用时", Word::total}, {U"共计", Word::total},
    {U"印发", Word::issue}, {U"发布", Word::issue}, {U"发文", Word::issue}, {U"公布", Word::issue},
    {U"发出", Word::issue}, {U"颁布", Word::issue}, {U"之日", Word::day_of},
    {U"本意见", Word::this_document}, {U"本通知", Word::this_document}, {U"本方案", Word::this_document},
    {U"本办法", Word::this_document}, {U"本文件", Word::this_document}, {U"本文", Word::this_document},
    {U"本规定", Word::this_document}, {U"本清单", Word::this_document}, {U"本公告", Word::this_document},
    {U"本决定", Word::this_document}, {U"本通报", Word::this_document}, {U"本细则", Word::this_document},
    {U"本规划", Word::this_document}, {U"本计划", Word::this_document}, {U"本要点", Word::this_document},
    {U"本条例", Word::this_document}, {U"本措施", Word::this_document}, {U"本函", Word::this_document},
    {U"本实施方案", Word::this_document}, {U"本行动方案", Word::this_document},
    {U"本实施意见", Word::this_document}, {U"本工作方案", Word::this_document},
    {U"即日", Word::now_on}, {U"即日起", Word::now_on}, {U"现在起", Word::now_on},
    {U"今日起", Word::now_on}, {U"今起", Word::now_on}, {U"现起", Word::now_on},
    {U"即日开始", Word::now_on}, {U"今天起", Word::now_on},
    {U"立即", Word::immediate}, {U"立行立改", Word::immediate}, {U"即知即改", Word::immediate},
    {U"立查立改", Word::immediate}, {U"边查边改", Word::immediate}, {U"边督边改", Word::immediate},
    {U"马上", Word::immediate}, {U"尽快", Word::immediate}, {U"尽早", Word::immediate},
    {U"即刻", Word::immediate}, {U"第一时间", Word::immediate}, {U"从速", Word::immediate},
    {U"抓紧", Word::immediate}, {U"立刻", Word::immediate}, {U"即行", Word::immediate},
    {U"即时", Word::immediate}, {U"立整立改", Word::immediate}, {U"立改", Word::immediate},
    {U"即改", Word::immediate}, {U"火速", Word::immediate}, {U"立即整改", Word::immediate},

    {U"常态化", Word::ongoing}, {U"常态", Word::ongoing}, {U"常态长效", Word::ongoing},
    {U"长期坚持", Word::ongoing}, {U"持续推进", Word::ongoing}, {U"持续坚持", Word::ongoing},
    {U"持续开展", Word::ongoing}, {U"持续实施", Word::ongoing}, {U"持续整改", Word::ongoing},
    {U"持续落实", Word::ongoing}, {U"持续用力", Word::ongoing}, {U"持续抓好", Word::ongoing},
    {U"持续深化", Word::ongoing}, {U"持续巩固", Word::ongoing}, {U"持续加强", Word::ongoing},
    {U"持续提升", Word::ongoing}, {U"持续做好", Word::ongoing}, {U"持续优化", Word::ongoing},
    {U"持续进行", Word::ongoing}, {U"持续改进", Word::ongoing}, {U"持续保持", Word::ongoing},
    {U"长期推进", Word::ongoing}, {U"长期开展", Word::ongoing}, {U"长期执行", Word::ongoing},
    {U"长期实施", Word::ongoing}, {U"长期保持", Word::ongoing}, {U"长期落实", Word::ongoing},
    {U"长期任务", Word::ongoing}, {U"长期整改", Word::ongoing}, {U"长期有效", Word::ongoing},
    {U"长期抓", Word::ongoing}, {U"长期工作", Word::ongoing}, {U"长效坚持", Word::ongoing},
    {U"长效推进", Word::ongoing}, {U"常年坚持", Word::ongoing}, {U"常年开展", Word::ongoing},
    {U"常年推进", Word::ongoing}, {U"常抓不懈", Word::ongoing}, {U"常抓常新", Word::ongoing},
    {U"久久为功", Word::ongoing}, {U"坚持不懈", Word::ongoing}, {U"一直坚持", Word::ongoing},
    {U"始终坚持", Word::ongoing}, {U"长期性工作", Word::ongoing}, {U"贯穿全过程", Word::ongoing},
    {U"常态运行", Word::ongoing}, {U"常态开展", Word::ongoing}, {U"长抓不懈", Word::ongoing},
    {U"长期推行", Word::ongoing}, {U"长期巩固", Word::ongoing}, {U"紧抓不放", Word::ongoing}, {U"抓常抓长", Word::ongoing}, {U"贯穿始终", Word::ongoing},
    {U"日常工作", Word::ongoing}, {U"经常性开展", Word::ongoing}, {U"经常性工作", Word::ongoing},
    {U"不间断", Word::ongoing}, {U"一以贯之", Word::ongoing}, {U"常态推进", Word::ongoing},
    {U"长期", Word::long_run}, {U"持续", Word::long_run, 1}, {U"常年", Word::long_run},
    {U"长年", Word::long_run}, {U"日常", Word::long_run}, {U"长效", Word::long_run},
    {U"经常性", Word::long_run}, {U"永久", Word::long_run}, {U"经常", Word::long_run},
    {U"长期性", Word::long_run}, {U"中长期", Word::opaque},

    {U"上午", Word::daytime}, {U"下午", Word::daytime}, {U"中午", Word::daytime},
    {U"早上", Word::daytime}, {U"晚上", Word::daytime}, {U"凌晨", Word::daytime},
    {U"下班", Word::daytime}, {U"上班", Word::daytime}, {U"傍晚", Word::daytime},
    {U"晚", Word::daytime}, {U"早", Word::daytime}, {U"午", Word::daytime}, {U"整", Word::daytime},
    {U"时", Word::clock_hour}, {U"点", Word::clock_hour}, {U"点钟", Word::clock_hour},
    {U"分", Word::clock_minute}, {U"秒", Word::clock_minute}, {U"时许", Word::opaque}, {U"以前的", Word::before},
    {U"周末", Word::weekday},

    {U"近期", Word::vague}, {U"适时", Word::vague}, {U"择期", Word::vague}, {U"届时", Word::vague},
    {U"次日", Word::vague}, {U"次月", Word::vague}, {U"当月", Word::vague}, {U"上月", Word::opaque},
    {U"上个月", Word::opaque}, {U"本周", Word::vague}, {U"下周", Word::vague}, {U"上周", Word::opaque},
    {U"这周", Word::vague}, {U"今天", Word::vague}, {U"明天", Word::vague}, {U"后天", Word::vague},
    {U"今日", Word::vague}, {U"明日", Word::vague}, {U"同日", Word::vague}, {U"隔日", Word::vague},
    {U"节前", Word::vague}, {U"节后", Word::vague, kAfterEvent}, {U"会前", Word::vague}, {U"会后", Word::vague, kAfterEvent},
 {U"学期", Word::vague}, {U"暑期", Word::vague},
    {U"暑假", Word::vague}, {U"寒假", Word::vague}, {U"汛期", Word::vague}, {U"主汛期", Word::vague},
    {U"时限", Word::vague}, {U"期限", Word::vague}, {U"规定时间", Word::vague},
    {U"节假日", Word::vague}, {U"期末", Word::vague}, {U"期中", Word::vague}, {U"随时", Word::vague},
    {U"不定期", Word::vague}, {U"当前", Word::vague}, {U"年中", Word::vague},

    {U"年初", Word::routine},
 {U"旬", Word::vague}, {U"世纪", Word::vague},

    {U"可延", Word::blocking}, {U"每隔", Word::blocking}, {U"隔", Word::blocking},
    {U"上、下半年", Word::vague}, {U"上下半年", Word::vague}, {U"可顺延", Word::blocking}, {U"顺延", Word::blocking},
    {U"可放宽", Word::blocking}, {U"如遇", Word::blocking}, {U"如需", Word::blocking},
    {U"如有", Word::blocking}, {U"如因", Word::blocking}, {U"若", Word::blocking},
    {U"如果", Word::blocking}, {U"特殊", Word::blocking}, {U"困难", Word::blocking},
    {U"确需", Word::blocking}, {U"逾期", Word::blocking}, {U"早于", Word::blocking},
    {U"分别", Word::sharing}, {U"原定", Word::blocking}, {U"原为", Word::blocking},
    {U"提前", Word::blocking}, {U"推后", Word::blocking}, {U"延后", Word::blocking},
    {U"截至目前", Word::vague}, {U"晚于", Word::blocking}, {U"迟于", Word::blocking},
    {U"超过", Word::blocking}, {U"有效期", Word::opaque}, {U"除外", Word::blocking},
    {U"延期至", Word::moved}, {U"延期到", Word::moved}, {U"延至", Word::moved}, {U"延长至", Word::moved},
    {U"推迟至", Word::moved}, {U"推迟到", Word::moved}, {U"调整为", Word::moved},
    {U"调整至", Word::moved}, {U"调整到", Word::moved}, {U"变更为", Word::moved},
    {U"改为", Word::moved}, {U"提前至", Word::moved}, {U"提前到", Word::moved}, {U"改至", Word::moved},
    {U"顺延至", Word::moved}, {U"延长到", Word::moved},

    {U"前列", Word::opaque}, {U"前述", Word::opaque}, {U"前沿", Word::opaque}, {U"前置", Word::opaque},
    {U"目前", Word::opaque}, {U"此前", Word::opaque}, {U"事前", Word::opaque}, {U"前端", Word::opaque},
    {U"后续", Word::opaque}, {U"上季度", Word::opaque}, {U"上季", Word::opaque}, {U"后勤", Word::opaque}, {U"后期", Word::opaque}, {U"最后", Word::opaque},
    {U"事后", Word::opaque}, {U"落后", Word::opaque}, {U"滞后", Word::opaque}, {U"产后", Word::opaque},
    {U"内容", Word::opaque}, {U"内部", Word::opaque}, {U"内控", Word::opaque}, {U"内涵", Word::opaque},
    {U"国内", Word::opaque}, {U"县内", Word::opaque}, {U"市内", Word::opaque}, {U"省内", Word::opaque},
    {U"区内", Word::opaque}, {U"院内", Word::opaque}, {U"校内", Word::opaque}, {U"境内", Word::opaque},
    {U"范围内", Word::opaque}, {U"辖区内", Word::opaque}, {U"室内", Word::opaque},
    {U"起草", Word::opaque}, {U"起步", Word::opaque}, {U"起到", Word::opaque}, {U"一起", Word::opaque},
    {U"发起", Word::opaque}, {U"引起", Word::opaque}, {U"起来", Word::opaque}, {U"建起", Word::opaque},
    {U"初期", Word::opaque}, {U"初级", Word::opaque}, {U"初审", Word::opaque}, {U"初稿", Word::opaque},
    {U"初中", Word::opaque}, {U"初验", Word::opaque}, {U"底线", Word::opaque}, {U"底数", Word::opaque},
    {U"底册", Word::opaque}, {U"到岗", Word::opaque}, {U"到底", Word::opaque}, {U"做到", Word::opaque},
    {U"得到", Word::opaque}, {U"到会", Word::opaque}, {U"周期", Word::opaque}, {U"周边", Word::opaque},
    {U"周密", Word::opaque}, {U"周年", Word::opaque}, {U"季节", Word::opaque}, {U"日程", Word::opaque},

 {U"年会", Word::opaque}, {U"年级", Word::opaque}, {U"年检", Word::opaque},
    {U"年审", Word::opaque}, {U"年鉴", Word::opaque}, {U"年限", Word::opaque}, {U"年龄", Word::opaque},
    {U"号召", Word::opaque}, {U"编号", Word::opaque}, {U"信号", Word::opaque}, {U"账号", Word::opaque},
    {U"中心", Word::opaque}, {U"中央", Word::opaque}, {U"中医", Word::opaque}, {U"中国", Word::opaque},
    {U"中小", Word::opaque}, {U"中期", Word::opaque}, {U"中层", Word::opaque}, {U"末端", Word::opaque},
    {U"一致", Word::opaque}, {U"一律", Word::opaque}, {U"统一", Word::opaque}, {U"一体", Word::opaque},
    {U"甚至", Word::opaque}, {U"机制", Word::opaque},
    {U"制度", Word::opaque}, {U"以至", Word::opaque}, {U"节约", Word::opaque}, {U"环节", Word::opaque},
 {U"时代", Word::opaque}, {U"从严", Word::opaque},
    {U"从事", Word::opaque}, {U"自查", Word::opaque}, {U"自主", Word::opaque}, {U"自治", Word::opaque},
    {U"自评", Word::opaque}, {U"自然", Word::opaque}, {U"自行", Word::opaque}, {U"部分", Word::opaque},
    {U"分管", Word::opaque}, {U"分类", Word::opaque}, {U"分工", Word::opaque}, {U"重点", Word::opaque},
    {U"试点", Word::opaque}, {U"节点", Word::opaque}, {U"点位", Word::opaque}, {U"站点", Word::opaque},
    {U"及时", Word::opaque}, {U"按时", Word::opaque},

    {U"无", Word::none}, {U"无时限", Word::none}, {U"不限", Word::none}, {U"无时限要求", Word::none},
    {U"不限时", Word::none}, {U"暂无", Word::none}, {U"无要求", Word::none}, {U"无期限", Word::none},

    {U",", Word::comma}, {U"、", Word::listing}, {U"。", Word::strong}, {U";", Word::strong},
    {U"!", Word::strong}, {U"?", Word::strong}, {U":", Word::colon}, {U"(", Word::open},
    {U")", Word::close}, {U"[", Word::title_open}, {U"]", Word::title_close},
    {U"《", Word::title_open}, {U"》", Word::title_close}, {U"{", Word::open}, {U"}", Word::close},
    {U"-", Word::dash}, {U".", Word::dot}, {U"/", Word::slash}, {U"|", Word::strong},
    {U"…", Word::strong}, {U"•", Word::strong}, {U"→", Word::dash}, {U"+", Word::joiner},
});
// clang-format on

constexpr bool comes_first(const Row& a, const Row& b) {
  if (a.spelling[0] != b.spelling[0]) return a.spelling[0] < b.spelling[0];
  return a.spelling.size() > b.spelling.size();
}

constexpr auto by_first_character() {
  auto rows = kWritten;
  std::sort(rows.begin(), rows.end(), comes_first);
  return rows;
}

constexpr auto kVocabulary = by_first_character();

/// True for words that begin with a unit of the calendar and are none: 30日|常态化 is not 日常.
bool hides_unit(const Row& row) {
  constexpr std::u32string_view kUnits = U"年月日号";
  const bool is_unit = row.word == Word::year || row.word == Word::month || row.word == Word::day;
  return !is_unit && kUnits.find(row.spelling[0]) != std::u32string_view::npos;
}

bool stands_at(const Row& row, const std::vector<Symbol>& symbols, std::size_t at) {
  if (at + row.spelling.size() > symbols.size()) return false;
  return std::equal(row.spelling.begin(), row.spelling.end(),
                    symbols.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char32_t a, const Symbol& b) { return a == b.character; });
}

}  // namespace

std::optional<Match> longest_word(const std::vector<Symbol>& symbols, std::size_t at,
                                  bool after_number) {
  const char32_t first = symbols[at].character;
  const auto* row =
      std::lower_bound(kVocabulary.begin(), kVocabulary.end(), first,
                       [](const Row& r, char32_t character) { return r.spelling[0] < character; });
  for (; row != kVocabulary.end() && row->spelling[0] == first; ++row) {
    if (after_number && hides_unit(*row)) continue;
    if (stands_at(*row, symbols, at)) return Match{row->word, row->value, row->spelling.size()};
  }
  return std::nullopt;
}

}  // namespace tasks::phrase
