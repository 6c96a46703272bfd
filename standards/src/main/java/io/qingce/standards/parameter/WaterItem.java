package io.qingce.standards.parameter;

import io.qingce.standards.term.Term;
import java.util.List;

/** Items of surface water: the 24 of GB 3838-2002 table 1, the five supplementary ones of table 2 and those that accompany them. */
public enum WaterItem implements Term {
    TEMPERATURE(Parameter.TEMPERATURE),
    PH(Parameter.PH),
    DO(Parameter.DO),
    CODMN(Parameter.COD_MN),
    COD(Parameter.COD),
    BOD5(Parameter.BOD5),
    NH3N(Parameter.NH3_N),
    TP(Parameter.TP),
    TN(Parameter.TN),
    CU(Parameter.CU),
    ZN(Parameter.ZN),
    FLUORIDE(Parameter.F),
    SE(Parameter.SE),
    AS(Parameter.AS),
    HG(Parameter.HG),
    CD(Parameter.CD),
    CR6(Parameter.CR6),
    PB(Parameter.PB),
    CYANIDE(Parameter.CN),
    VOLATILE_PHENOL(Parameter.VOLATILE_PHENOL),
    PETROLEUM(Parameter.PETROLEUM),
    LAS(Parameter.LAS),
    SULFIDE(Parameter.SULFIDE),
    FAECAL_COLIFORM(Parameter.FAECAL_COLIFORM),
    SULFATE(Parameter.SULFATE),
    CHLORIDE(Parameter.CHLORIDE),
    NITRATE(Parameter.NITRATE),
    FE(Parameter.FE),
    MN(Parameter.MN),
    CONDUCTIVITY(Parameter.CONDUCTIVITY),
    TURBIDITY(Parameter.TURBIDITY),
    TRANSPARENCY(Parameter.TRANSPARENCY),
    CHLOROPHYLL_A(Parameter.CHLOROPHYLL_A),
    REDOX_POTENTIAL(Parameter.REDOX_POTENTIAL);

    /** GB 3838-2002 table 1, in its order. */
    public static final List<WaterItem> TABLE_1 = List.of(values()).subList(0, 24);

    /** GB 3838-2002 table 2, drinking-water sources only. */
    public static final List<WaterItem> TABLE_2 = List.of(SULFATE, CHLORIDE, NITRATE, FE, MN);

    private final Parameter parameter;

    WaterItem(Parameter parameter) {
        this.parameter = parameter;
    }

    /** Whether the item takes part in the class of a section: table 1 without temperature, TN and faecal coliform (环办〔2011〕22号). */
    public boolean isClassed() {
        return TABLE_1.contains(this) && this != TEMPERATURE && this != TN && this != FAECAL_COLIFORM;
    }

    /** Cyanide and heavy metals, named first among the main pollution indicators. */
    public boolean isHeavyMetalOrCyanide() {
        return switch (this) {
            case CYANIDE, CU, ZN, SE, AS, HG, CD, CR6, PB -> true;
            default -> false;
        };
    }

    /** What is measured. */
    public Parameter parameter() {
        return parameter;
    }

    @Override
    public String chinese() {
        return parameter.chinese();
    }

    @Override
    public String english() {
        return parameter.english();
    }

    /** Decimals kept for evaluation. */
    public int decimals() {
        return parameter.decimals();
    }
}
