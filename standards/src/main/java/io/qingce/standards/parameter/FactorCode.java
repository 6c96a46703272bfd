package io.qingce.standards.parameter;

import static io.qingce.standards.parameter.Unit.CELSIUS;
import static io.qingce.standards.parameter.Unit.DIMENSIONLESS;
import static io.qingce.standards.parameter.Unit.MICROGRAM_PER_CUBIC_METRE;
import static io.qingce.standards.parameter.Unit.MICROSIEMENS_PER_CM;
import static io.qingce.standards.parameter.Unit.MILLIGRAM_PER_CUBIC_METRE;
import static io.qingce.standards.parameter.Unit.MILLIGRAM_PER_LITRE;
import static io.qingce.standards.parameter.Unit.TURBIDITY_NTU;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Codes of factors that are parameters of this system: HJ 524-2009 (air), HJ 525-2009 (water), and codes of HJ/T 212-2005
 * that are still sent. A packet says no unit; here is the one that stations send as a rule, which is also the one that
 * is kept. The printed tables B.1 and B.2 differ for some (ng/m³ for particles, µg/L for several metals), so a device
 * can have units of its own.
 */
public enum FactorCode {
    SO2("a21026", Parameter.SO2, MICROGRAM_PER_CUBIC_METRE),
    NO2("a21004", Parameter.NO2, MICROGRAM_PER_CUBIC_METRE),
    PM10("a34002", Parameter.PM10, MICROGRAM_PER_CUBIC_METRE),
    PM25("a34004", Parameter.PM25, MICROGRAM_PER_CUBIC_METRE),
    CO("a21005", Parameter.CO, MILLIGRAM_PER_CUBIC_METRE),
    O3("a05024", Parameter.O3, MICROGRAM_PER_CUBIC_METRE),
    PH("w01001", Parameter.PH, DIMENSIONLESS),
    TURBIDITY("w01003", Parameter.TURBIDITY, TURBIDITY_NTU),
    DO("w01009", Parameter.DO, MILLIGRAM_PER_LITRE),
    TEMPERATURE("w01010", Parameter.TEMPERATURE, CELSIUS),
    CONDUCTIVITY("w01014", Parameter.CONDUCTIVITY, MICROSIEMENS_PER_CM),
    CHLOROPHYLL_A("w01016", Parameter.CHLOROPHYLL_A, MILLIGRAM_PER_LITRE),
    BOD5("w01017", Parameter.BOD5, MILLIGRAM_PER_LITRE),
    /** COD by dichromate, not to be confused with the permanganate index, its neighbour. */
    COD("w01018", Parameter.COD, MILLIGRAM_PER_LITRE),
    COD_MN("w01019", Parameter.COD_MN, MILLIGRAM_PER_LITRE),
    LAS("w19002", Parameter.LAS, MILLIGRAM_PER_LITRE),
    HG("w20111", Parameter.HG, MILLIGRAM_PER_LITRE),
    CD("w20115", Parameter.CD, MILLIGRAM_PER_LITRE),
    CR6("w20117", Parameter.CR6, MILLIGRAM_PER_LITRE),
    AS_TOTAL("w20119", Parameter.AS, MILLIGRAM_PER_LITRE),
    PB("w20120", Parameter.PB, MILLIGRAM_PER_LITRE),
    CU("w20122", Parameter.CU, MILLIGRAM_PER_LITRE),
    ZN("w20123", Parameter.ZN, MILLIGRAM_PER_LITRE),
    SE("w20128", Parameter.SE, MILLIGRAM_PER_LITRE),
    AS("w20141", Parameter.AS, MILLIGRAM_PER_LITRE),
    TN("w21001", Parameter.TN, MILLIGRAM_PER_LITRE),
    NH3_N("w21003", Parameter.NH3_N, MILLIGRAM_PER_LITRE),
    TP("w21011", Parameter.TP, MILLIGRAM_PER_LITRE),
    CN("w21016", Parameter.CN, MILLIGRAM_PER_LITRE),
    F("w21017", Parameter.F, MILLIGRAM_PER_LITRE),
    SULFIDE("w21019", Parameter.SULFIDE, MILLIGRAM_PER_LITRE),
    PETROLEUM("w22001", Parameter.PETROLEUM, MILLIGRAM_PER_LITRE),
    VOLATILE_PHENOL("w23002", Parameter.VOLATILE_PHENOL, MILLIGRAM_PER_LITRE),
    PH_2005("001", Parameter.PH, DIMENSIONLESS),
    COD_2005("011", Parameter.COD, MILLIGRAM_PER_LITRE),
    NH3_N_2005("060", Parameter.NH3_N, MILLIGRAM_PER_LITRE),
    TN_2005("065", Parameter.TN, MILLIGRAM_PER_LITRE),
    TP_2005("101", Parameter.TP, MILLIGRAM_PER_LITRE);

    private static final Map<String, FactorCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactorCode::code, Function.identity()));

    private final String code;
    private final Parameter parameter;
    private final Unit unit;

    FactorCode(String code, Parameter parameter, Unit unit) {
        this.code = code;
        this.parameter = parameter;
        this.unit = unit;
    }

    /** The factor of a code as sent; empty for one that is no parameter of this system. */
    public static Optional<FactorCode> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public String code() {
        return code;
    }

    public Parameter parameter() {
        return parameter;
    }

    /** Unit in which the parameter is kept, and which is assumed of a device that is not known to differ. */
    public Unit unit() {
        return unit;
    }
}
