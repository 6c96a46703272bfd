package io.qingce.monitoring.observation;

import static io.qingce.monitoring.observation.Parameter.Medium.AIR;
import static io.qingce.monitoring.observation.Parameter.Medium.WATER;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be measured, under its code on the wire. Values are kept in one unit each: air µg/m³ (CO mg/m³); water mg/L,
 * pH without unit, temperature °C, conductivity µS/cm, turbidity NTU.
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
    CHLOROPHYLL_A("chlorophyll-a", WATER);

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
        return this == TEMPERATURE;
    }

    /** In what it is measured. */
    public enum Medium {
        AIR,
        WATER
    }
}
