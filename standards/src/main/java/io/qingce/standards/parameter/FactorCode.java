package io.qingce.standards.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes of factors that are parameters of this system: HJ 524-2009 (air), HJ 525-2009 (water), and the codes of HJ/T 212-2005
 * for water, which are still sent. A packet says no unit; here is the one that stations send as a rule, which is also the one that
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
    BOD5_2005("010", Parameter.BOD5),
    COD_2005("011", Parameter.COD),
    HG_2005("020", Parameter.HG),
    CD_2005("022", Parameter.CD),
    CR6_2005("024", Parameter.CR6),
    AS_2005("026", Parameter.AS),
    PB_2005("027", Parameter.PB),
    CU_2005("029", Parameter.CU),
    ZN_2005("030", Parameter.ZN),
    MN_2005("031", Parameter.MN),
    FE_2005("032", Parameter.FE),
    SE_2005("035", Parameter.SE),
    NH3_N_2005("060", Parameter.NH3_N),
    TN_2005("065", Parameter.TN),
    PETROLEUM_2005("080", Parameter.PETROLEUM),
    TP_2005("101", Parameter.TP);

    private static final Map<String, FactorCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactorCode::code, Function.identity()));

    private static final Names<FactorCode> SPELLINGS = Names.of(Arrays.asList(values()), FactorCode::spellings);

    private final String code;
    private final Parameter parameter;

    FactorCode(String code, Parameter parameter) {
        this.code = code;
        this.parameter = parameter;
    }

    /**
     * The factor of a code, however it is typed, or of the code or a name of its parameter, which some loggers send instead: A34004,
     * ａ３４００４, PM25, 氨氮. Empty for what is no parameter of this system.
     */
    public static Optional<FactorCode> of(String sent) {
        FactorCode printed = BY_CODE.get(sent);
        return printed != null ? Optional.of(printed) : SPELLINGS.find(sent);
    }

    public String code() {
        return code;
    }

    /** Its code; and all that its parameter is called, if it is the first code of it. */
    private List<String> spellings() {
        boolean first = parameter.factorCodes().get(0) == this;
        return first
                ? Stream.concat(Stream.of(code), parameter.names().stream()).toList()
                : List.of(code);
    }

    public Parameter parameter() {
        return parameter;
    }

    /** Unit in which the parameter is kept, and which is assumed of a device that is not known to differ. */
    public Unit unit() {
        return parameter.unit();
    }
}
