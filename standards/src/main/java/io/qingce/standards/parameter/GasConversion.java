package io.qingce.standards.parameter;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;

/**
 * Conversion of gas concentrations: volume shares into mass at a state, and mass from one state to the other (GB 3095-2012 amendment of
 * 2018: gases at 298.15 K and 1013.25 hPa from 2018-09-01, before at 273.15 K and 101.325 kPa).
 */
public enum GasConversion {
    /** 参比状态: 298.15 K, 1013.25 hPa; one mole takes 24.465 L. */
    REFERENCE_STATE("298.15", "24.465"),
    /** 标准状态: 273.15 K, 101.325 kPa; one mole takes 22.414 L. */
    STANDARD_STATE("273.15", "22.414");

    private static final Exact THOUSAND = Exact.of(1000);

    private final Exact kelvin;
    private final Exact litresPerMole;

    GasConversion(String kelvin, String litresPerMole) {
        this.kelvin = Exact.parse(kelvin);
        this.litresPerMole = Exact.parse(litresPerMole);
    }

    /** A volume share in ppb as a concentration in the unit of the item at this state; only gases have one. */
    public Outcome<Exact> fromPpb(AirItem gas, Exact ppb) {
        return molarMass(gas).map(mass -> {
            Exact micrograms = ppb.times(mass).dividedBy(litresPerMole);
            return gas.unit() == Unit.MILLIGRAM_PER_CUBIC_METRE ? micrograms.dividedBy(THOUSAND) : micrograms;
        });
    }

    /** A volume share in ppm as a concentration in the unit of the item at this state. */
    public Outcome<Exact> fromPpm(AirItem gas, Exact ppm) {
        return fromPpb(gas, ppm.times(THOUSAND));
    }

    /** A concentration of a gas at this state, expressed at another one; its temperature ratio decides. */
    public Exact to(GasConversion other, Exact concentration) {
        return concentration.times(kelvin).dividedBy(other.kelvin);
    }

    private static Outcome<Exact> molarMass(AirItem gas) {
        return switch (gas) {
            case SO2 -> grams("64.06");
            case NO2, NOX -> grams("46.01");
            case CO -> grams("28.01");
            case O3 -> grams("48.00");
            case PM10, PM25, TSP, PB, BAP -> Outcome.insufficient(Reason.UNDEFINED, 0, 1);
        };
    }

    private static Outcome<Exact> grams(String mass) {
        return Outcome.of(Exact.of(new BigDecimal(mass)));
    }
}
