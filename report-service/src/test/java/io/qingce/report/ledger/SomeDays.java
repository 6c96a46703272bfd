package io.qingce.report.ledger;

import io.qingce.report.site.DataVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Site-days for tests of the ledger. */
final class SomeDays {

    static final SiteDay.Key KEY = key("S", 29, DataVersion.REAL_TIME);

    private SomeDays() {}

    static SiteDay.Key key(String site, int dayOfFebruary, DataVersion version) {
        return new SiteDay.Key(site, LocalDate.of(2024, 2, dayOfFebruary), version);
    }

    /** A day of which these hours are known. */
    static SiteDay day(Map<Integer, HourSlot> hours) {
        List<HourSlot> slots = new ArrayList<>(SiteDay.empty(KEY).slots());
        hours.forEach((hour, slot) -> slots.set(hour - 1, slot));
        return new SiteDay(KEY, slots);
    }

    /** A day of which some hours are known, each with some of its values. */
    static SiteDay random(Random random) {
        List<HourSlot> slots = new ArrayList<>();
        for (int hour = 1; hour <= SiteDay.HOURS; hour++) {
            slots.add(random.nextInt(3) == 0 ? HourSlot.EMPTY : randomHour(random));
        }
        return new SiteDay(KEY, slots);
    }

    private static HourSlot randomHour(Random random) {
        BigDecimal[] six = new BigDecimal[AirCode.COUNT];
        for (int i = 0; i < six.length; i++) {
            six[i] = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5));
        }
        return HourSlot.of(1 + random.nextInt(1_000_000), six).recordedAt(random.nextInt());
    }
}
