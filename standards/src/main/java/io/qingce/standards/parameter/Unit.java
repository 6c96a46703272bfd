package io.qingce.standards.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Units in which values are stated. */
public enum Unit {
    NANOGRAM_PER_CUBIC_METRE("ng/m³", Measure.MASS_IN_AIR, -9, "ng/m^3", "纳克/立方米", "纳克每立方米"),
    MICROGRAM_PER_CUBIC_METRE("µg/m³", Measure.MASS_IN_AIR, -6, "µg/m^3", "微克/立方米", "微克每立方米"),
    MILLIGRAM_PER_CUBIC_METRE("mg/m³", Measure.MASS_IN_AIR, -3, "mg/m^3", "毫克/立方米", "毫克每立方米"),
    GRAM_PER_CUBIC_METRE("g/m³", Measure.MASS_IN_AIR, 0, "g/m^3", "克/立方米", "克每立方米"),
    PARTS_PER_BILLION("ppb", Measure.SHARE, -9),
    PARTS_PER_MILLION("ppm", Measure.SHARE, -6),
    PERCENT("%", Measure.SHARE, -2, "百分之", "百分比"),
    NANOGRAM_PER_LITRE("ng/L", Measure.MASS_IN_WATER, -9, "纳克/升", "纳克每升"),
    MICROGRAM_PER_LITRE("µg/L", Measure.MASS_IN_WATER, -6, "微克/升", "微克每升"),
    MILLIGRAM_PER_LITRE("mg/L", Measure.MASS_IN_WATER, -3, "毫克/升", "毫克每升"),
    GRAM_PER_LITRE("g/L", Measure.MASS_IN_WATER, 0, "克/升", "克每升"),
    CELSIUS("°C", "℃", "摄氏度"),
    DIMENSIONLESS("无量纲"),
    COUNT_PER_LITRE("个/L", "个/升", "MPN/L", "CFU/L"),
    MOST_PROBABLE_NUMBER_PER_100_ML("MPN/100mL"),
    COLONIES_PER_ML("CFU/mL"),
    TURBIDITY_NTU("NTU"),
    COLOUR_DEGREE("铂钴色度单位"),
    MICROSIEMENS_PER_CM("µS/cm", Measure.CONDUCTIVITY, -4, "微西门子/厘米"),
    MILLISIEMENS_PER_METRE("mS/m", Measure.CONDUCTIVITY, -3, "毫西门子/米"),
    MILLISIEMENS_PER_CM("mS/cm", Measure.CONDUCTIVITY, -1, "毫西门子/厘米"),
    METRE("m", Measure.LENGTH, 0, "米"),
    CENTIMETRE("cm", Measure.LENGTH, -2, "厘米"),
    MILLIVOLT("mV", "毫伏"),
    BECQUEREL_PER_LITRE("Bq/L"),
    CELLS_PER_LITRE("cells/L", "个细胞/L"),
    CUBIC_METRE_PER_SECOND("m³/s", "立方米/秒", "立方米每秒"),
    DECIBEL_A("dB(A)", "分贝"),
    TONNE_PER_SQUARE_KM_30_DAYS("t/(km²·30d)", "t/(km²·月)", "吨/平方千米·月", "吨/平方公里·月", "吨/(平方千米·30天)");

    /** What is measured, so that one unit can be changed into another. */
    private enum Measure {
        MASS_IN_AIR,
        MASS_IN_WATER,
        SHARE,
        LENGTH,
        CONDUCTIVITY,
        /** Something that has one unit here. */
        OTHER
    }

    /** What is divided by, as a power: {@code mg·L⁻¹}, {@code µg m-3}. */
    private static final Pattern RECIPROCAL = Pattern.compile("^(.{1,9}?)[·.*]?(l|m|ml|cm|s)-(?:1|([23]))$");

    private static final Names<Unit> NAMES = Names.of(Arrays.asList(values()), Unit::names);

    private final String symbol;
    private final Measure measure;
    private final int power;
    private final List<String> names;

    Unit(String symbol, Measure measure, int power, String... names) {
        this.symbol = symbol;
        this.measure = measure;
        this.power = power;
        this.names = List.of(names);
    }

    Unit(String symbol, String... names) {
        this(symbol, Measure.OTHER, 0, names);
    }

    /** The unit that is written so, at every door by this one table, however its µ, its superscripts and its blanks are typed. */
    public static Optional<Unit> of(String text) {
        return NAMES.find(text)
                .or(() -> NAMES.find(RECIPROCAL.matcher(Names.fold(text)).replaceFirst("$1/$2$3")));
    }

    /** As printed. */
    public String symbol() {
        return symbol;
    }

    /** By how many powers of ten a value in this unit is multiplied to be one in another; empty if they measure different things. */
    public OptionalInt powerOfTenTo(Unit other) {
        boolean alike = this == other || (measure != Measure.OTHER && measure == other.measure);
        return alike ? OptionalInt.of(power - other.power) : OptionalInt.empty();
    }

    private List<String> names() {
        return Stream.concat(Stream.of(symbol), names.stream()).toList();
    }
}
