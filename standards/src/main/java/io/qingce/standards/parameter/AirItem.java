package io.qingce.standards.parameter;

import static io.qingce.standards.parameter.Unit.MICROGRAM_PER_CUBIC_METRE;
import static io.qingce.standards.parameter.Unit.MILLIGRAM_PER_CUBIC_METRE;

import java.util.List;
import java.util.Optional;

/** Pollutants of GB 3095, table 1 (basic 基本项目) and table 2 (other 其他项目), with the codes of HJ 524-2009. */
public enum AirItem {
    SO2("SO₂", "二氧化硫", "a21026", MICROGRAM_PER_CUBIC_METRE, 0),
    NO2("NO₂", "二氧化氮", "a21004", MICROGRAM_PER_CUBIC_METRE, 0),
    PM10("PM₁₀", "可吸入颗粒物", "a34002", MICROGRAM_PER_CUBIC_METRE, 0),
    PM25("PM₂.₅", "细颗粒物", "a34004", MICROGRAM_PER_CUBIC_METRE, 0),
    CO("CO", "一氧化碳", "a21005", MILLIGRAM_PER_CUBIC_METRE, 1),
    O3("O₃", "臭氧", "a05024", MICROGRAM_PER_CUBIC_METRE, 0),
    TSP("TSP", "总悬浮颗粒物", "a34001", MICROGRAM_PER_CUBIC_METRE, 0),
    NOX("NOₓ", "氮氧化物", "a21002", MICROGRAM_PER_CUBIC_METRE, 0),
    PB("Pb", "铅", "a20044", MICROGRAM_PER_CUBIC_METRE, 2),
    BAP("BaP", "苯并[a]芘", "a25044", MICROGRAM_PER_CUBIC_METRE, 4);

    /** The six of the daily report, in the order of the tables used here. */
    public static final List<AirItem> BASIC = List.of(SO2, NO2, PM10, PM25, CO, O3);

    private static final int BASIC_COUNT = 6;

    private final String symbol;
    private final String chinese;
    private final String code;
    private final Unit unit;
    private final int decimals;

    AirItem(String symbol, String chinese, String code, Unit unit, int decimals) {
        this.symbol = symbol;
        this.chinese = chinese;
        this.code = code;
        this.unit = unit;
        this.decimals = decimals;
    }

    /** The item of an HJ 524 code, if there is one. */
    public static Optional<AirItem> ofCode(String code) {
        return List.of(values()).stream().filter(i -> i.code.equals(code)).findFirst();
    }

    public boolean isBasic() {
        return ordinal() < BASIC_COUNT;
    }

    /** Particles are stated at actual conditions and leave with dust; gases at the reference state and stay. */
    public boolean isParticulate() {
        return switch (this) {
            case PM10, PM25, TSP, PB, BAP -> true;
            case SO2, NO2, CO, O3, NOX -> false;
        };
    }

    public String symbol() {
        return symbol;
    }

    public String chinese() {
        return chinese;
    }

    /** Code of HJ 524-2009; those of lead and benzo[a]pyrene are from memory. */
    public String code() {
        return code;
    }

    /** Unit of every concentration in this library. */
    public Unit unit() {
        return unit;
    }

    /** Decimals of hourly and daily concentrations (HJ 663 6.3, HJ 633-2026). */
    public int decimals() {
        return decimals;
    }
}
