package io.qingce.standards.parameter;

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
    SO2("a21026", Parameter.SO2),
    NO2("a21004", Parameter.NO2),
    PM10("a34002", Parameter.PM10),
    PM25("a34004", Parameter.PM25),
    CO("a21005", Parameter.CO),
    O3("a05024", Parameter.O3),
    PH("w01001", Parameter.PH),
    TURBIDITY("w01003", Parameter.TURBIDITY),
    DO("w01009", Parameter.DO),
    TEMPERATURE("w01010", Parameter.TEMPERATURE),
    CONDUCTIVITY("w01014", Parameter.CONDUCTIVITY),
    CHLOROPHYLL_A("w01016", Parameter.CHLOROPHYLL_A),
    BOD5("w01017", Parameter.BOD5),
    /** COD by dichromate, not to be confused with the permanganate index, its neighbour. */
    COD("w01018", Parameter.COD),
    COD_MN("w01019", Parameter.COD_MN),
    FAECAL_COLIFORM("w02003", Parameter.FAECAL_COLIFORM),
    LAS("w19002", Parameter.LAS),
    HG("w20111", Parameter.HG),
    CD("w20115", Parameter.CD),
    CR6("w20117", Parameter.CR6),
    AS_TOTAL("w20119", Parameter.AS),
    PB("w20120", Parameter.PB),
    CU("w20122", Parameter.CU),
    ZN("w20123", Parameter.ZN),
    MN("w20124", Parameter.MN),
    FE("w20125", Parameter.FE),
    SE("w20128", Parameter.SE),
    AS("w20141", Parameter.AS),
    TN("w21001", Parameter.TN),
    NH3_N("w21003", Parameter.NH3_N),
    TP("w21011", Parameter.TP),
    NITRATE("w21007", Parameter.NITRATE),
    CN("w21016", Parameter.CN),
    F("w21017", Parameter.F),
    SULFIDE("w21019", Parameter.SULFIDE),
    CHLORIDE("w21022", Parameter.CHLORIDE),
    SULFATE("w21038", Parameter.SULFATE),
    PETROLEUM("w22001", Parameter.PETROLEUM),
    VOLATILE_PHENOL("w23002", Parameter.VOLATILE_PHENOL),
    PH_2005("001", Parameter.PH),
    COD_2005("011", Parameter.COD),
    NH3_N_2005("060", Parameter.NH3_N),
    TN_2005("065", Parameter.TN),
    TP_2005("101", Parameter.TP);

    private static final Map<String, FactorCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactorCode::code, Function.identity()));

    private final String code;
    private final Parameter parameter;

    FactorCode(String code, Parameter parameter) {
        this.code = code;
        this.parameter = parameter;
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
        return parameter.unit();
    }
}
