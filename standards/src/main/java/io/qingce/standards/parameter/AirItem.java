package io.qingce.standards.parameter;

import static io.qingce.standards.parameter.Unit.MICROGRAM_PER_CUBIC_METRE;

import io.qingce.standards.term.Term;
import java.util.List;

/** Pollutants of GB 3095, table 1 (basic 基本项目) and table 2 (other 其他项目). */
public enum AirItem implements Term {
    SO2("SO₂", Parameter.SO2),
    NO2("NO₂", Parameter.NO2),
    PM10("PM₁₀", Parameter.PM10),
    PM25("PM₂.₅", Parameter.PM25),
    CO("CO", Parameter.CO),
    O3("O₃", Parameter.O3),
    TSP("TSP", "TSP", "总悬浮颗粒物", "total suspended particulates", MICROGRAM_PER_CUBIC_METRE, 0),
    NOX("NOX", "NOₓ", "氮氧化物", "nitrogen oxides", MICROGRAM_PER_CUBIC_METRE, 0),
    PB("PB", "Pb", "铅", "lead", MICROGRAM_PER_CUBIC_METRE, 2),
    BAP("BAP", "BaP", "苯并[a]芘", "benzo[a]pyrene", MICROGRAM_PER_CUBIC_METRE, 4);

    /** The six of the daily report, in the order of the tables used here. */
    public static final List<AirItem> BASIC = List.of(SO2, NO2, PM10, PM25, CO, O3);

    private static final int BASIC_COUNT = 6;

    private final String code;
    private final String symbol;
    private final String chinese;
    private final String english;
    private final Unit unit;
    private final int decimals;

    AirItem(String symbol, Parameter parameter) {
        this(
                parameter.code(),
                symbol,
                parameter.chinese(),
                parameter.english(),
                parameter.unit(),
                parameter.decimals());
    }

    AirItem(String code, String symbol, String chinese, String english, Unit unit, int decimals) {
        this.code = code;
        this.symbol = symbol;
        this.chinese = chinese;
        this.english = english;
        this.unit = unit;
        this.decimals = decimals;
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

    /** Code on the wire: that of the parameter, and that of an item that nobody sends here. */
    public String code() {
        return code;
    }

    public String symbol() {
        return symbol;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
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
