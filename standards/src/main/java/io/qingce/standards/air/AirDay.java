package io.qingce.standards.air;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The daily values of one site or region: the 24-hour mean per item, for ozone the daily maximum 8-hour mean, and beside it the highest
 * ozone hour that the daily report of HJ 633-2012 also uses. {@link StationDay} and {@link CityDay} make it; {@link #of} rebuilds it
 * from stored exact values.
 */
public final class AirDay {

    private static final int ITEMS = AirItem.values().length;
    private static final Outcome<DailyValue> NOTHING = Outcome.insufficient(Reason.NO_DATA, 0, 0);

    private final LocalDate date;
    private final Outcome<DailyValue>[] values;
    private final Outcome<DailyValue> ozoneMaximumHour;
    private final AirEdition edition;
    private final Clause clause;

    AirDay(
            LocalDate date,
            Outcome<DailyValue>[] values,
            Outcome<DailyValue> ozoneMaximumHour,
            AirEdition edition,
            Clause clause) {
        this.date = date;
        this.values = values;
        this.ozoneMaximumHour = ozoneMaximumHour;
        this.edition = edition;
        this.clause = clause;
    }

    /** A day from its values, under the edition in force on it; an item left out has no data. */
    public static AirDay of(
            LocalDate date, Map<AirItem, Outcome<DailyValue>> values, Outcome<DailyValue> ozoneMaximumHour) {
        AirEdition edition = AirEdition.on(date);
        return of(date, values, ozoneMaximumHour, edition, edition.assessmentClause("5"));
    }

    private static AirDay of(
            LocalDate date,
            Map<AirItem, Outcome<DailyValue>> values,
            Outcome<DailyValue> ozoneMaximumHour,
            AirEdition edition,
            Clause clause) {
        Outcome<DailyValue>[] slots = slots();
        for (int i = 0; i < ITEMS; i++) {
            slots[i] = values.getOrDefault(AirItem.values()[i], NOTHING);
        }
        return new AirDay(date, slots, ozoneMaximumHour, edition, clause);
    }

    /** A day from its values without the highest ozone hour. */
    public static AirDay of(LocalDate date, Map<AirItem, Outcome<DailyValue>> values) {
        return of(date, values, NOTHING);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Outcome<DailyValue>[] slots() {
        return new Outcome[ITEMS];
    }

    public LocalDate date() {
        return date;
    }

    /** The daily mean; for ozone the daily maximum 8-hour mean. */
    public Outcome<DailyValue> value(AirItem item) {
        return values[item.ordinal()];
    }

    /** The highest 1-hour ozone of the day. */
    public Outcome<DailyValue> ozoneMaximumHour() {
        return ozoneMaximumHour;
    }

    /** The edition whose rules made the day. */
    public AirEdition edition() {
        return edition;
    }

    /** Where the rule stands that made the day. */
    public Clause clause() {
        return clause;
    }

    /** The same day with some items taken out by rule, such as particles on a dust day. */
    public AirDay without(Set<AirItem> items) {
        Map<AirItem, Outcome<DailyValue>> kept = new EnumMap<>(AirItem.class);
        for (AirItem item : AirItem.values()) {
            kept.put(item, items.contains(item) ? Outcome.insufficient(Reason.EXCLUDED, 0, 0) : value(item));
        }
        return of(date, kept, items.contains(AirItem.O3) ? NOTHING : ozoneMaximumHour, edition, clause);
    }
}
