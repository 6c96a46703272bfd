package io.qingce.standards.parameter;

import static io.qingce.standards.parameter.ParameterTable.AIR_BASIC;
import static io.qingce.standards.parameter.ParameterTable.BLACK_ODOROUS;
import static io.qingce.standards.parameter.ParameterTable.COLLECTED_DUST;
import static io.qingce.standards.parameter.ParameterTable.HYDROLOGY;
import static io.qingce.standards.parameter.ParameterTable.NOISE;
import static io.qingce.standards.parameter.ParameterTable.WATER_AUTOMATIC;
import static io.qingce.standards.parameter.ParameterTable.WATER_BASIC;
import static io.qingce.standards.parameter.ParameterTable.WATER_SUPPLEMENTARY;
import static io.qingce.standards.parameter.Unit.CELSIUS;
import static io.qingce.standards.parameter.Unit.COUNT_PER_LITRE;
import static io.qingce.standards.parameter.Unit.CUBIC_METRE_PER_SECOND;
import static io.qingce.standards.parameter.Unit.DECIBEL_A;
import static io.qingce.standards.parameter.Unit.DIMENSIONLESS;
import static io.qingce.standards.parameter.Unit.METRE;
import static io.qingce.standards.parameter.Unit.MICROGRAM_PER_CUBIC_METRE;
import static io.qingce.standards.parameter.Unit.MICROSIEMENS_PER_CM;
import static io.qingce.standards.parameter.Unit.MILLIGRAM_PER_CUBIC_METRE;
import static io.qingce.standards.parameter.Unit.MILLIGRAM_PER_LITRE;
import static io.qingce.standards.parameter.Unit.MILLIVOLT;
import static io.qingce.standards.parameter.Unit.TONNE_PER_SQUARE_KM_30_DAYS;
import static io.qingce.standards.parameter.Unit.TURBIDITY_NTU;

import io.qingce.standards.result.Clause;
import io.qingce.standards.term.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be measured, under its code on the wire, with the one unit in which its values are kept and the decimals to which
 * they are rounded before they are compared with a limit.
 */
public enum Parameter implements Term {
    SO2("SO2", AIR_BASIC, MICROGRAM_PER_CUBIC_METRE, 0, "二氧化硫", "sulfur dioxide"),
    NO2("NO2", AIR_BASIC, MICROGRAM_PER_CUBIC_METRE, 0, "二氧化氮", "nitrogen dioxide"),
    PM10(
            "PM10",
            AIR_BASIC,
            MICROGRAM_PER_CUBIC_METRE,
            0,
            "可吸入颗粒物",
            "inhalable particulate matter",
            "颗粒物（粒径小于等于10μm）",
            "可吸入颗粒物（PM10）"),
    PM25(
            "PM2.5",
            AIR_BASIC,
            MICROGRAM_PER_CUBIC_METRE,
            0,
            "细颗粒物",
            "fine particulate matter",
            "颗粒物（粒径小于等于2.5μm）",
            "细颗粒物（PM2.5）",
            "PM25"),
    CO("CO", AIR_BASIC, MILLIGRAM_PER_CUBIC_METRE, 1, "一氧化碳", "carbon monoxide"),
    O3("O3", AIR_BASIC, MICROGRAM_PER_CUBIC_METRE, 0, "臭氧", "ozone"),
    PH("pH", WATER_BASIC, DIMENSIONLESS, 0, "pH", "pH", "pH 值"),
    DO("DO", WATER_BASIC, MILLIGRAM_PER_LITRE, 1, "溶解氧", "dissolved oxygen"),
    COD_MN("CODMn", WATER_BASIC, MILLIGRAM_PER_LITRE, 1, "高锰酸盐指数", "permanganate index", "耗氧量"),
    COD("COD", WATER_BASIC, MILLIGRAM_PER_LITRE, 1, "化学需氧量", "chemical oxygen demand", "CODCr"),
    BOD5("BOD5", WATER_BASIC, MILLIGRAM_PER_LITRE, 1, "五日生化需氧量", "five-day biochemical oxygen demand", "生化需氧量"),
    NH3_N("NH3-N", WATER_BASIC, MILLIGRAM_PER_LITRE, 2, "氨氮", "ammonia nitrogen"),
    TP("TP", WATER_BASIC, MILLIGRAM_PER_LITRE, 3, "总磷", "total phosphorus"),
    TN("TN", WATER_BASIC, MILLIGRAM_PER_LITRE, 2, "总氮", "total nitrogen"),
    CU("Cu", WATER_BASIC, MILLIGRAM_PER_LITRE, 3, "铜", "copper"),
    ZN("Zn", WATER_BASIC, MILLIGRAM_PER_LITRE, 3, "锌", "zinc"),
    F("F", WATER_BASIC, MILLIGRAM_PER_LITRE, 3, "氟化物", "fluoride"),
    SE("Se", WATER_BASIC, MILLIGRAM_PER_LITRE, 4, "硒", "selenium"),
    AS("As", WATER_BASIC, MILLIGRAM_PER_LITRE, 4, "砷", "arsenic"),
    HG("Hg", WATER_BASIC, MILLIGRAM_PER_LITRE, 5, "汞", "mercury"),
    CD("Cd", WATER_BASIC, MILLIGRAM_PER_LITRE, 5, "镉", "cadmium"),
    CR6("Cr6", WATER_BASIC, MILLIGRAM_PER_LITRE, 3, "铬（六价）", "chromium VI", "六价铬"),
    PB("Pb", WATER_BASIC, MILLIGRAM_PER_LITRE, 3, "铅", "lead"),
    CN("CN", WATER_BASIC, MILLIGRAM_PER_LITRE, 3, "氰化物", "cyanide"),
    VOLATILE_PHENOL("volatile-phenol", WATER_BASIC, MILLIGRAM_PER_LITRE, 4, "挥发酚", "volatile phenol", "挥发性酚类"),
    PETROLEUM("petroleum", WATER_BASIC, MILLIGRAM_PER_LITRE, 2, "石油类", "petroleum"),
    LAS("LAS", WATER_BASIC, MILLIGRAM_PER_LITRE, 2, "阴离子表面活性剂", "anionic surfactant"),
    SULFIDE("sulfide", WATER_BASIC, MILLIGRAM_PER_LITRE, 3, "硫化物", "sulfide"),
    TEMPERATURE("temperature", WATER_BASIC, CELSIUS, 1, "水温", "water temperature"),
    CONDUCTIVITY("conductivity", WATER_AUTOMATIC, MICROSIEMENS_PER_CM, 1, "电导率", "conductivity"),
    TURBIDITY("turbidity", WATER_AUTOMATIC, TURBIDITY_NTU, 1, "浊度", "turbidity", "浑浊度"),
    CHLOROPHYLL_A("chlorophyll-a", WATER_AUTOMATIC, MILLIGRAM_PER_LITRE, 3, "叶绿素a", "chlorophyll a", "叶绿素α"),
    TRANSPARENCY("transparency", BLACK_ODOROUS, METRE, 2, "透明度", "transparency"),
    REDOX_POTENTIAL("redox-potential", BLACK_ODOROUS, MILLIVOLT, 0, "氧化还原电位", "oxidation-reduction potential"),
    FAECAL_COLIFORM("faecal-coliform", WATER_BASIC, COUNT_PER_LITRE, 0, "粪大肠菌群", "faecal coliform"),
    SULFATE("sulfate", WATER_SUPPLEMENTARY, MILLIGRAM_PER_LITRE, 1, "硫酸盐", "sulfate"),
    CHLORIDE("chloride", WATER_SUPPLEMENTARY, MILLIGRAM_PER_LITRE, 1, "氯化物", "chloride"),
    NITRATE("nitrate", WATER_SUPPLEMENTARY, MILLIGRAM_PER_LITRE, 2, "硝酸盐", "nitrate nitrogen", "硝酸盐氮"),
    FE("Fe", WATER_SUPPLEMENTARY, MILLIGRAM_PER_LITRE, 2, "铁", "iron"),
    MN("Mn", WATER_SUPPLEMENTARY, MILLIGRAM_PER_LITRE, 2, "锰", "manganese"),
    FLOW("flow", HYDROLOGY, CUBIC_METRE_PER_SECOND, 3, "流量", "flow"),
    WATER_LEVEL("water-level", HYDROLOGY, METRE, 2, "水位", "water level"),
    DUSTFALL("dustfall", COLLECTED_DUST, TONNE_PER_SQUARE_KM_30_DAYS, 1, "降尘量", "dustfall", "降尘"),
    LEQ("Leq", NOISE, DECIBEL_A, 1, "等效声级", "equivalent sound level", "等效连续A声级"),
    L_DAY("Ld", NOISE, DECIBEL_A, 1, "昼间等效声级", "day-time equivalent sound level", "昼间等效连续A声级"),
    L_NIGHT("Ln", NOISE, DECIBEL_A, 1, "夜间等效声级", "night-time equivalent sound level", "夜间等效连续A声级");

    private static final Map<String, Parameter> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Parameter::code, Function.identity()));

    private static final Names<Parameter> NAMES = Names.of(Arrays.asList(values()), Parameter::names);

    private final String code;
    private final ParameterTable table;
    private final Unit unit;
    private final int decimals;
    private final String chinese;
    private final String english;
    private final List<String> otherNames;

    Parameter(
            String code,
            ParameterTable table,
            Unit unit,
            int decimals,
            String chinese,
            String english,
            String... otherNames) {
        this.code = code;
        this.table = table;
        this.unit = unit;
        this.decimals = decimals;
        this.chinese = chinese;
        this.english = english;
        this.otherNames = List.of(otherNames);
    }

    /** The parameter of a code; the case of the letters counts. */
    public static Optional<Parameter> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The parameter of a code, an official name or a code of HJ 212, however it is typed. */
    public static Optional<Parameter> named(String name) {
        return NAMES.find(name).or(() -> FactorCode.of(name).map(FactorCode::parameter));
    }

    /** The parameters whose codes or names differ least from a name that none goes by, the nearest first. */
    public static List<Parameter> nearest(String name) {
        return NAMES.nearest(name);
    }

    public String code() {
        return code;
    }

    public Medium medium() {
        return table.medium();
    }

    /** Unit in which values are kept. */
    public Unit unit() {
        return unit;
    }

    /** Decimals to which a value is rounded for evaluation. */
    public int decimals() {
        return decimals;
    }

    /** Name as the standard prints it. */
    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Where name and unit stand. */
    public Clause source() {
        return table.source();
    }

    /** Where the decimals stand. */
    public Clause roundedBy() {
        return table.roundedBy();
    }

    /** Under which codes HJ 212 stations send it: of HJ 524-2009 and HJ 525-2009 first, then those of HJ/T 212-2005. */
    public List<FactorCode> factorCodes() {
        return Arrays.stream(FactorCode.values())
                .filter(factor -> factor.parameter() == this)
                .toList();
    }

    /** Whether a value below zero can be a true one. */
    public boolean mayBeNegative() {
        return this == TEMPERATURE || this == REDOX_POTENTIAL || medium() == Medium.FLOW;
    }

    List<String> names() {
        return Stream.concat(Stream.of(code, chinese, english), otherNames.stream())
                .toList();
    }
}
