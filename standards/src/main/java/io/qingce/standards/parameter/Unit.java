package io.qingce.standards.parameter;

/** Units in which values are stated. */
public enum Unit {
    MICROGRAM_PER_CUBIC_METRE("µg/m³"),
    MILLIGRAM_PER_CUBIC_METRE("mg/m³"),
    PARTS_PER_BILLION("ppb"),
    PARTS_PER_MILLION("ppm"),
    MILLIGRAM_PER_LITRE("mg/L"),
    MICROGRAM_PER_LITRE("µg/L"),
    CELSIUS("°C"),
    DIMENSIONLESS("无量纲"),
    COUNT_PER_LITRE("个/L"),
    MOST_PROBABLE_NUMBER_PER_100_ML("MPN/100mL"),
    COLONIES_PER_ML("CFU/mL"),
    TURBIDITY_NTU("NTU"),
    COLOUR_DEGREE("铂钴色度单位"),
    MICROSIEMENS_PER_CM("µS/cm"),
    METRE("m"),
    CENTIMETRE("cm"),
    MILLIVOLT("mV"),
    BECQUEREL_PER_LITRE("Bq/L"),
    CELLS_PER_LITRE("cells/L"),
    TONNE_PER_SQUARE_KM_30_DAYS("t/(km²·30d)");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** As printed. */
    public String symbol() {
        return symbol;
    }
}
