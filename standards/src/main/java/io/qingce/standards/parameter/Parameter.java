package io.qingce.standards.parameter;

import static io.qingce.standards.parameter.Medium.AIR;
import static io.qingce.standards.parameter.Medium.NOISE;
import static io.qingce.standards.parameter.Medium.WATER;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be measured, under its code on the wire. Values are kept in one unit each: air µg/m³ (CO mg/m³); water mg/L,
 * pH without unit, temperature °C, conductivity µS/cm, turbidity NTU, transparency m, redox potential mV, coliforms 1/L; flow m³/s, water level
 * m; dustfall t/(km²·30 d); sound levels dB(A).
 */
public enum Parameter {
    SO2("SO2", AIR),
    NO2("NO2", AIR),
    PM10("PM10", AIR),
    PM25("PM2.5", AIR),
    CO("CO", AIR),
    O3("O3", AIR),
    PH("pH", WATER),
    DO("DO", WATER),
    COD_MN("CODMn", WATER),
    COD("COD", WATER),
    BOD5("BOD5", WATER),
    NH3_N("NH3-N", WATER),
    TP("TP", WATER),
    TN("TN", WATER),
    CU("Cu", WATER),
    ZN("Zn", WATER),
    F("F", WATER),
    SE("Se", WATER),
    AS("As", WATER),
    HG("Hg", WATER),
    CD("Cd", WATER),
    CR6("Cr6", WATER),
    PB("Pb", WATER),
    CN("CN", WATER),
    VOLATILE_PHENOL("volatile-phenol", WATER),
    PETROLEUM("petroleum", WATER),
    LAS("LAS", WATER),
    SULFIDE("sulfide", WATER),
    TEMPERATURE("temperature", WATER),
    CONDUCTIVITY("conductivity", WATER),
    TURBIDITY("turbidity", WATER),
    CHLOROPHYLL_A("chlorophyll-a", WATER),
    TRANSPARENCY("transparency", WATER),
    REDOX_POTENTIAL("redox-potential", WATER),
    FAECAL_COLIFORM("faecal-coliform", WATER),
    SULFATE("sulfate", WATER),
    CHLORIDE("chloride", WATER),
    NITRATE("nitrate", WATER),
    FE("Fe", WATER),
    MN("Mn", WATER),
    /** 流量. */
    FLOW("flow", Medium.FLOW),
    /** 水位. */
    WATER_LEVEL("water-level", Medium.FLOW),
    /** 降尘量. */
    DUSTFALL("dustfall", Medium.DUSTFALL),
    /** 等效声级. */
    LEQ("Leq", NOISE),
    /** 昼间等效声级. */
    L_DAY("Ld", NOISE),
    /** 夜间等效声级. */
    L_NIGHT("Ln", NOISE);

    private static final Map<String, Parameter> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Parameter::code, Function.identity()));

    private final String code;
    private final Medium medium;

    Parameter(String code, Medium medium) {
        this.code = code;
        this.medium = medium;
    }

    /** The parameter of a code; the case of the letters counts. */
    public static Optional<Parameter> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public String code() {
        return code;
    }

    public Medium medium() {
        return medium;
    }

    /** Whether a value below zero can be a true one. */
    public boolean mayBeNegative() {
        return this == TEMPERATURE || this == REDOX_POTENTIAL || medium == Medium.FLOW;
    }
}
