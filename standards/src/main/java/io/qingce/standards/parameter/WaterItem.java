package io.qingce.standards.parameter;

import static io.qingce.standards.parameter.Unit.CELLS_PER_LITRE;
import static io.qingce.standards.parameter.Unit.CELSIUS;
import static io.qingce.standards.parameter.Unit.COUNT_PER_LITRE;
import static io.qingce.standards.parameter.Unit.DIMENSIONLESS;
import static io.qingce.standards.parameter.Unit.METRE;
import static io.qingce.standards.parameter.Unit.MICROSIEMENS_PER_CM;
import static io.qingce.standards.parameter.Unit.MILLIGRAM_PER_LITRE;
import static io.qingce.standards.parameter.Unit.MILLIVOLT;
import static io.qingce.standards.parameter.Unit.TURBIDITY_NTU;

import java.util.List;
import java.util.Optional;

/**
 * Items of surface water: the 24 of GB 3838-2002 table 1, the five supplementary ones of table 2 and those that accompany them, with
 * names, codes of HJ 525-2009 and the decimals kept for evaluation (环办监测函〔2020〕82号).
 */
public enum WaterItem {
    TEMPERATURE("水温", "water temperature", "w01010", CELSIUS, 1),
    PH("pH", "pH", "w01001", DIMENSIONLESS, 0),
    DO("溶解氧", "dissolved oxygen", "w01009", MILLIGRAM_PER_LITRE, 1),
    CODMN("高锰酸盐指数", "permanganate index", "w01019", MILLIGRAM_PER_LITRE, 1),
    COD("化学需氧量", "chemical oxygen demand", "w01018", MILLIGRAM_PER_LITRE, 1),
    BOD5("五日生化需氧量", "five-day biochemical oxygen demand", "w01017", MILLIGRAM_PER_LITRE, 1),
    NH3N("氨氮", "ammonia nitrogen", "w21003", MILLIGRAM_PER_LITRE, 2),
    TP("总磷", "total phosphorus", "w21011", MILLIGRAM_PER_LITRE, 3),
    TN("总氮", "total nitrogen", "w21001", MILLIGRAM_PER_LITRE, 2),
    CU("铜", "copper", "w20122", MILLIGRAM_PER_LITRE, 3),
    ZN("锌", "zinc", "w20123", MILLIGRAM_PER_LITRE, 3),
    FLUORIDE("氟化物", "fluoride", "w21017", MILLIGRAM_PER_LITRE, 3),
    SE("硒", "selenium", "w20128", MILLIGRAM_PER_LITRE, 4),
    AS("砷", "arsenic", "w20119", MILLIGRAM_PER_LITRE, 4),
    HG("汞", "mercury", "w20111", MILLIGRAM_PER_LITRE, 5),
    CD("镉", "cadmium", "w20115", MILLIGRAM_PER_LITRE, 5),
    CR6("铬（六价）", "chromium VI", "w20117", MILLIGRAM_PER_LITRE, 3),
    PB("铅", "lead", "w20120", MILLIGRAM_PER_LITRE, 3),
    CYANIDE("氰化物", "cyanide", "w21016", MILLIGRAM_PER_LITRE, 3),
    VOLATILE_PHENOL("挥发酚", "volatile phenol", "w23002", MILLIGRAM_PER_LITRE, 4),
    PETROLEUM("石油类", "petroleum", "w22001", MILLIGRAM_PER_LITRE, 2),
    LAS("阴离子表面活性剂", "anionic surfactant", "w19002", MILLIGRAM_PER_LITRE, 2),
    SULFIDE("硫化物", "sulfide", "w21019", MILLIGRAM_PER_LITRE, 3),
    FAECAL_COLIFORM("粪大肠菌群", "faecal coliform", "w02003", COUNT_PER_LITRE, 0),
    SULFATE("硫酸盐", "sulfate", "w21038", MILLIGRAM_PER_LITRE, 1),
    CHLORIDE("氯化物", "chloride", "w21022", MILLIGRAM_PER_LITRE, 1),
    NITRATE("硝酸盐", "nitrate nitrogen", "w21007", MILLIGRAM_PER_LITRE, 2),
    FE("铁", "iron", "w20125", MILLIGRAM_PER_LITRE, 2),
    MN("锰", "manganese", "w20124", MILLIGRAM_PER_LITRE, 2),
    CONDUCTIVITY("电导率", "conductivity", "w01014", MICROSIEMENS_PER_CM, 1),
    TURBIDITY("浊度", "turbidity", "w01003", TURBIDITY_NTU, 1),
    TRANSPARENCY("透明度", "transparency", "w01004", METRE, 2),
    CHLOROPHYLL_A("叶绿素a", "chlorophyll a", "w01016", MILLIGRAM_PER_LITRE, 3),
    ALGAE("藻密度", "algae density", "w19011", CELLS_PER_LITRE, 0),
    REDOX_POTENTIAL("氧化还原电位", "oxidation-reduction potential", "", MILLIVOLT, 0);

    /** GB 3838-2002 table 1, in its order. */
    public static final List<WaterItem> TABLE_1 = List.of(values()).subList(0, 24);

    /** GB 3838-2002 table 2, drinking-water sources only. */
    public static final List<WaterItem> TABLE_2 = List.of(SULFATE, CHLORIDE, NITRATE, FE, MN);

    private final String chinese;
    private final String english;
    private final String code;
    private final Unit unit;
    private final int decimals;

    WaterItem(String chinese, String english, String code, Unit unit, int decimals) {
        this.chinese = chinese;
        this.english = english;
        this.code = code;
        this.unit = unit;
        this.decimals = decimals;
    }

    /** The item of an HJ 525 code, if there is one. */
    public static Optional<WaterItem> ofCode(String code) {
        return List.of(values()).stream()
                .filter(i -> !code.isEmpty() && i.code.equals(code))
                .findFirst();
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

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** Code of HJ 525-2009; empty where none is known. */
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    /** Decimals kept for evaluation. */
    public int decimals() {
        return decimals;
    }
}
