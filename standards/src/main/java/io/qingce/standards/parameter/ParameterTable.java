package io.qingce.standards.parameter;

import io.qingce.standards.result.Clause;

/** The printed lists from which the parameters come, and where the decimals of their values stand. */
enum ParameterTable {
    /** Basic items 基本项目 of ambient air. */
    AIR_BASIC(Medium.AIR, "GB 3095-2026", "表 1", "HJ 663-2013", "6.3"),
    /** Basic items of surface water. */
    WATER_BASIC(Medium.WATER, "GB 3838-2002", "表 1", "环办监测函〔2020〕82号", "评价修约位数"),
    /** Supplementary items of drinking-water sources. */
    WATER_SUPPLEMENTARY(Medium.WATER, "GB 3838-2002", "表 2", "环办监测函〔2020〕82号", "评价修约位数"),
    /** What automatic stations measure besides: nine and X. */
    WATER_AUTOMATIC(Medium.WATER, "环办监测函〔2020〕82号", "9+X", "环办监测函〔2020〕82号", "评价修约位数"),
    /** Items of black-odorous waters that stand in no other table; the decimals are those of its limits. */
    BLACK_ODOROUS(Medium.WATER, "城市黑臭水体整治工作指南", "表 1", "城市黑臭水体整治工作指南", "表 1"),
    /** Flow and level; the decimals are from memory. */
    HYDROLOGY(Medium.FLOW, "水资管〔2020〕67号", "生态流量", "GB 50179-2015", "流量、水位"),
    /** Dustfall; the decimals are from memory. */
    COLLECTED_DUST(Medium.DUSTFALL, "HJ 1221-2021", "结果计算", "HJ 1221-2021", "结果表示"),
    /** Sound levels; the decimals are from memory. */
    NOISE(Medium.NOISE, "GB 3096-2008", "3", "HJ 640-2012", "数据处理");

    private final Medium medium;
    private final Clause source;
    private final Clause roundedBy;

    ParameterTable(Medium medium, String document, String clause, String roundingDocument, String roundingClause) {
        this.medium = medium;
        this.source = new Clause(document, clause);
        this.roundedBy = new Clause(roundingDocument, roundingClause);
    }

    Medium medium() {
        return medium;
    }

    Clause source() {
        return source;
    }

    Clause roundedBy() {
        return roundedBy;
    }
}
