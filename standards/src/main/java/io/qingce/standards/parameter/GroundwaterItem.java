package io.qingce.standards.parameter;

import static io.qingce.standards.parameter.Unit.BECQUEREL_PER_LITRE;
import static io.qingce.standards.parameter.Unit.COLONIES_PER_ML;
import static io.qingce.standards.parameter.Unit.COLOUR_DEGREE;
import static io.qingce.standards.parameter.Unit.DIMENSIONLESS;
import static io.qingce.standards.parameter.Unit.MICROGRAM_PER_LITRE;
import static io.qingce.standards.parameter.Unit.MILLIGRAM_PER_LITRE;
import static io.qingce.standards.parameter.Unit.MOST_PROBABLE_NUMBER_PER_100_ML;
import static io.qingce.standards.parameter.Unit.TURBIDITY_NTU;

/** Regular items 常规指标 of groundwater, GB/T 14848-2017, those with a numerical limit. Never share its limits with surface water. */
public enum GroundwaterItem {
    COLOUR("色", COLOUR_DEGREE),
    TURBIDITY("浑浊度", TURBIDITY_NTU),
    PH("pH", DIMENSIONLESS),
    HARDNESS("总硬度", MILLIGRAM_PER_LITRE),
    DISSOLVED_SOLIDS("溶解性总固体", MILLIGRAM_PER_LITRE),
    SULFATE("硫酸盐", MILLIGRAM_PER_LITRE),
    CHLORIDE("氯化物", MILLIGRAM_PER_LITRE),
    FE("铁", MILLIGRAM_PER_LITRE),
    MN("锰", MILLIGRAM_PER_LITRE),
    CU("铜", MILLIGRAM_PER_LITRE),
    ZN("锌", MILLIGRAM_PER_LITRE),
    AL("铝", MILLIGRAM_PER_LITRE),
    PHENOL("挥发性酚类", MILLIGRAM_PER_LITRE),
    LAS("阴离子表面活性剂", MILLIGRAM_PER_LITRE),
    CODMN("耗氧量", MILLIGRAM_PER_LITRE),
    NH3N("氨氮", MILLIGRAM_PER_LITRE),
    SULFIDE("硫化物", MILLIGRAM_PER_LITRE),
    NA("钠", MILLIGRAM_PER_LITRE),
    TOTAL_COLIFORM("总大肠菌群", MOST_PROBABLE_NUMBER_PER_100_ML),
    COLONY_COUNT("菌落总数", COLONIES_PER_ML),
    NITRITE("亚硝酸盐", MILLIGRAM_PER_LITRE),
    NITRATE("硝酸盐", MILLIGRAM_PER_LITRE),
    CYANIDE("氰化物", MILLIGRAM_PER_LITRE),
    FLUORIDE("氟化物", MILLIGRAM_PER_LITRE),
    IODIDE("碘化物", MILLIGRAM_PER_LITRE),
    HG("汞", MILLIGRAM_PER_LITRE),
    AS("砷", MILLIGRAM_PER_LITRE),
    SE("硒", MILLIGRAM_PER_LITRE),
    CD("镉", MILLIGRAM_PER_LITRE),
    CR6("铬（六价）", MILLIGRAM_PER_LITRE),
    PB("铅", MILLIGRAM_PER_LITRE),
    CHLOROFORM("三氯甲烷", MICROGRAM_PER_LITRE),
    CARBON_TETRACHLORIDE("四氯化碳", MICROGRAM_PER_LITRE),
    BENZENE("苯", MICROGRAM_PER_LITRE),
    TOLUENE("甲苯", MICROGRAM_PER_LITRE),
    GROSS_ALPHA("总α放射性", BECQUEREL_PER_LITRE),
    GROSS_BETA("总β放射性", BECQUEREL_PER_LITRE);

    private final String chinese;
    private final Unit unit;

    GroundwaterItem(String chinese, Unit unit) {
        this.chinese = chinese;
        this.unit = unit;
    }

    public String chinese() {
        return chinese;
    }

    public Unit unit() {
        return unit;
    }
}
