package io.qingce.standards.indicator;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured: air, surface water and what else stations and samples say. */
final class MonitoredTable {

    /** Field of work | key | Chinese | English | other names | units | direction | kind | source. */
    private static final String ROWS = """
            空气质量 | pm25-annual-mean | PM2.5年均浓度 | Annual mean of PM2.5 | 细颗粒物浓度;细颗粒物(PM2.5)浓度;PM2.5浓度;细颗粒物年均浓度 | µg/m³ | LOWER | LEVEL | COMPUTED
            空气质量 | o3-compliance | 臭氧日最大8小时平均第90百分位浓度 | 90th percentile of the daily maximum 8-hour means of O3 | O3浓度达标;臭氧浓度达标;臭氧浓度 | µg/m³ | LOWER | LEVEL | COMPUTED
            空气质量 | good-air-days-ratio | 空气质量优良天数比率 | Share of days with good or moderate air quality (AQI ≤ 100) | 空气质量优良天数比例;优良天数比例;优良天数比率 | % | HIGHER | LEVEL | COMPUTED
            空气质量 | excellent-air-days-ratio | 空气质量优的天数比例 | Share of days with excellent air quality (AQI ≤ 50) | 空气质量优的天数占比 | % | HIGHER | LEVEL | COMPUTED
            空气质量 | heavy-pollution-days-ratio | 重度及以上污染天数比例 | Share of heavily polluted days (AQI > 200) | 重污染天数比例;重污染天数比率 | % | LOWER | LEVEL | COMPUTED
            空气质量 | heavy-pollution-days | 重度及以上污染天数 | Heavily polluted days (AQI > 200) | 重污染天气;重污染天数 | 天 | LOWER | LEVEL | COMPUTED
            空气质量 | severe-pollution-days | 严重污染天数 | Severely polluted days (AQI > 300) | - | 天 | LOWER | LEVEL | COMPUTED
            水环境 | surface-water-class3-ratio | 地表水达到或优于Ⅲ类断面比例 | Share of surface-water sections of class III or better | 水质达到或优于Ⅲ类比例;地表水优良比例;达到或好于Ⅲ类水体比例 | %;个 | HIGHER | LEVEL | COMPUTED
            水环境 | inferior-class-v-water | 地表水劣Ⅴ类断面比例 | Share of surface-water sections worse than class V | 劣Ⅴ类水体;地表水劣Ⅴ类水体比例 | %;个 | LOWER | LEVEL | COMPUTED
            水环境 | surface-water-assessed-sections | 地表水考核断面达标比例 | Share of assessed surface-water sections that meet their class | 地表水环境质量考核断面水质;地表水考核断面达标率;国省控断面达标 | %;个 | HIGHER | LEVEL | COMPUTED
            水环境 | drinking-source-class3-ratio | 集中式饮用水水源地达到或优于Ⅲ类比例 | Share of drinking-water sources of class III or better | 集中式饮用水水源地水质达到或优于Ⅲ类的比例;集中式饮用水水源地水质达标率 | %;个 | HIGHER | LEVEL | COMPUTED
            空气质量 | national-168-city-air-rank | 全国168个重点城市空气质量排名 | Rank among the 168 key cities by air quality | - | 名 | LOWER | RANK | RANKED
            空气质量 | province-county-air-rank | 全省县（市、区）空气质量综合指数排名 | Rank among the counties of the province by the composite index | - | 名 | LOWER | RANK | RANKED
            水环境 | black-odorous-urban | 建成区黑臭水体 | Black-odorous waters of built-up areas | 城市黑臭水体;黑臭水体 | 个;% | LOWER | LEVEL | REPORTED_BESIDE_READINGS
            水环境 | black-odorous-affecting-sections | 影响断面水质的黑臭水体 | Black-odorous waters that affect sections | - | 个;% | LOWER | LEVEL | REPORTED_BESIDE_READINGS
            水环境 | black-odorous-maintained | 黑臭水体治理成效巩固 | Black-odorous waters stay eliminated | 黑臭水体长治久清 | 个;% | LOWER | LEVEL | REPORTED_BESIDE_READINGS
            水环境 | black-odorous-rural | 农村黑臭水体 | Rural black-odorous waters | - | 个;% | LOWER | LEVEL | REPORTED_BESIDE_READINGS
            水环境 | black-odorous-rural-large | 较大面积农村黑臭水体 | Larger rural black-odorous waters | - | 个;% | LOWER | LEVEL | REPORTED_BESIDE_READINGS
            水环境 | black-odorous-rural-listed | 纳入监管清单的农村黑臭水体 | Rural black-odorous waters on the supervision lists | - | 个;% | LOWER | LEVEL | REPORTED_BESIDE_READINGS
            空气质量 | co-high-values | CO浓度高值 | High values of CO | 一氧化碳浓度高值 | mg/m³ | LOWER | LEVEL | MEASURED_ELSEWHERE
            空气质量 | dustfall | 平均降尘量 | Mean dustfall | 降尘量;建成区平均降尘量 | 吨/(平方公里·月) | LOWER | LEVEL | MEASURED_ELSEWHERE
            空气质量 | road-dust-grade-urban | 城市道路积尘走航监测等级 | Grade of dust on urban roads | - | 级 | LOWER | GRADE | MEASURED_ELSEWHERE
            空气质量 | road-dust-grade-trunk | 国省干线公路、城乡公路积尘走航监测等级 | Grade of dust on trunk and rural roads | - | 级 | LOWER | GRADE | MEASURED_ELSEWHERE
            空气质量 | air-quality-not-worse | 环境空气质量不降低 | Ambient air quality does not get worse | - | - | - | STATE | MEASURED_ELSEWHERE
            空气质量 | air-quality-assessment | 环境空气质量达到考核要求 | Ambient air quality meets the assessment requirement | - | - | - | STATE | MEASURED_ELSEWHERE
            空气质量 | air-quality-trend | 空气质量持续改善 | Air quality keeps improving | - | - | - | STATE | MEASURED_ELSEWHERE
            水环境 | water-quality-not-worse | 地表水环境质量不降低 | Surface-water quality does not get worse | - | - | - | STATE | MEASURED_ELSEWHERE
            水环境 | water-quality-trend | 水环境质量稳步提升 | Water quality steadily rises | - | - | - | STATE | MEASURED_ELSEWHERE
            水环境 | water-function-zone | 水功能区水质达标 | Water-function zones meet their targets | 水功能区水质达到目标要求 | % | HIGHER | LEVEL | MEASURED_ELSEWHERE
            水环境 | ecological-flow-compliance | 重点河流控制断面生态流量达标率 | Ecological-flow compliance rate of control sections | 生态流量达标率 | % | HIGHER | LEVEL | MEASURED_ELSEWHERE
            水环境 | groundwater-class-v-ratio | 地下水质量Ⅴ类水比例 | Share of groundwater of class V | - | % | LOWER | LEVEL | MEASURED_ELSEWHERE
            声环境 | noise-night-compliance | 声环境功能区夜间达标率 | Night-time compliance rate of acoustic functional areas | - | % | HIGHER | LEVEL | MEASURED_ELSEWHERE
            工业治理 | ammonia-slip | 氨逃逸浓度 | Ammonia slip | - | mg/m³ | LOWER | LEVEL | MEASURED_ELSEWHERE
            城乡基础设施 | wwtp-effluent-standard | 污水处理厂出水达到排放标准 | Effluent of sewage plants meets the discharge standard | 污水处理厂出水稳定达到或优于DB41/2087-2021 | - | - | STATE | MEASURED_ELSEWHERE
            """;

    /** Key | parameters | figure in Chinese | in English | document | clause. */
    private static final String STATISTICS = """
            pm25-annual-mean | PM2.5 | PM2.5 日均值的算术平均 | mean of the daily means | HJ 663-2013 | 表 1
            o3-compliance | O3 | O3 日最大8小时平均第90百分位数 | 90th percentile of the daily maximum 8-hour means | HJ 663-2013 | 附录 A
            good-air-days-ratio | AIR | AQI≤100 天数/有效天数 | share of the valid days | HJ 633-2026 | 表 1
            excellent-air-days-ratio | AIR | AQI≤50 天数/有效天数 | share of the valid days | HJ 633-2026 | 表 1
            heavy-pollution-days-ratio | AIR | AQI>200 天数/有效天数 | share of the valid days | HJ 633-2026 | 表 1
            heavy-pollution-days | AIR | AQI>200 天数 | days | HJ 633-2026 | 表 1
            severe-pollution-days | AIR | AQI>300 天数 | days | HJ 633-2026 | 表 1
            surface-water-class3-ratio | WATER | 达到或优于Ⅲ类断面 | sections of class III or better | 环办〔2011〕22号 | 断面水质类别比例
            inferior-class-v-water | WATER | 劣Ⅴ类断面 | sections worse than class V | 环办〔2011〕22号 | 断面水质类别比例
            surface-water-assessed-sections | WATER | 达到水质目标断面 | sections that meet the class assigned to them | GB 3838-2002 | 5.1
            drinking-source-class3-ratio | WATER | 达到或优于Ⅲ类的饮用水水源地（按个数；表1项目均值，总磷按河流限值，表2、表3项目不计） | drinking-water sources of class III or better, by number; means of the items of table 1, phosphorus by the limits of rivers, without tables 2 and 3 | GB 3838-2002 | 5.3
            national-168-city-air-rank | AIR | 综合指数排名 | rank by the composite index | 环办监测〔2018〕19号 | 综合指数
            province-county-air-rank | AIR | 综合指数排名 | rank by the composite index | 环办监测〔2018〕19号 | 综合指数
            black-odorous- | BLACK | 监测仍为黑臭的水体 | waters on the list that are still black by samples | 城市黑臭水体整治工作指南 | 表 1
            """;

    private MonitoredTable() {}

    static List<Indicator> indicators() {
        return ROWS.lines().map(MonitoredTable::indicator).toList();
    }

    private static Indicator indicator(String line) {
        List<String> cells = ReportedRows.cells(line, "\\|");
        String key = cells.get(1);
        return new Indicator(
                key,
                cells.get(0),
                cells.get(2),
                cells.get(3),
                ReportedRows.list(cells.get(4)),
                ReportedRows.list(cells.get(5)),
                ReportedRows.direction(cells.get(6)),
                IndicatorKind.valueOf(cells.get(7)),
                IndicatorSource.valueOf(cells.get(8)),
                statistic(key));
    }

    private static @Nullable Statistic statistic(String key) {
        return STATISTICS
                .lines()
                .map(line -> ReportedRows.cells(line, "\\|"))
                .filter(cells ->
                        key.equals(cells.get(0)) || (cells.get(0).endsWith("-") && key.startsWith(cells.get(0))))
                .map(cells -> new Statistic(
                        parameters(cells.get(1)), cells.get(2), cells.get(3), new Clause(cells.get(4), cells.get(5))))
                .findFirst()
                .orElse(null);
    }

    private static List<Parameter> parameters(String cell) {
        return switch (cell) {
            case "AIR" ->
                AirItem.BASIC.stream()
                        .map(item -> Parameter.valueOf(item.name()))
                        .toList();
            case "WATER" ->
                Arrays.stream(WaterItem.values())
                        .filter(WaterItem::isClassed)
                        .map(WaterItem::parameter)
                        .toList();
            case "BLACK" -> List.of(Parameter.TRANSPARENCY, Parameter.DO, Parameter.NH3_N);
            default ->
                Stream.of(cell).map(code -> Parameter.of(code).orElseThrow()).toList();
        };
    }
}
