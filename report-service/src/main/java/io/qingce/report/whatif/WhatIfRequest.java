package io.qingce.report.whatif;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.ledger.AirCode;
import io.qingce.report.period.EditionChoice;
import io.qingce.standards.parameter.AirItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assumption (假设).
 *
 * @param edition 2012, 2026-transition, 2026-final or in-force (default)
 * @param without days left out
 * @param withoutSites codes of sites left out, with all that they ever sent
 * @param values daily values assumed: SO2 NO2 PM10 PM2.5 CO O3
 */
public record WhatIfRequest(
        @Nullable String edition,
        @Nullable List<@Nullable LocalDate> without,
        @Nullable List<@Nullable String> withoutSites,
        @Nullable List<@Nullable Value> values) {

    /** Nothing assumed. */
    static final WhatIfRequest NOTHING = new WhatIfRequest(null, null, null, null);

    private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 6;

    /** The value of one item on one day: µg/m³, CO mg/m³; of ozone the daily maximum 8-hour mean. */
    public record Value(
            @Nullable LocalDate day,
            @Nullable String item,
            @Nullable BigDecimal value) {}

    /** The assumption; 400 if it is none. */
    Assumption assumption() {
        EditionChoice choice = edition == null
                ? EditionChoice.IN_FORCE
                : EditionChoice.of(edition)
                        .orElseThrow(() -> QueryValue.refused(
                                "edition",
                                "unknown-edition",
                                Words.both(
                                        "可选2012、2026-transition、2026-final、in-force。",
                                        "2012, 2026-transition, 2026-final or in-force.")));
        HashSet<LocalDate> left = new HashSet<>();
        for (LocalDate day : without == null ? List.<@Nullable LocalDate>of() : without) {
            if (day == null) {
                throw QueryValue.refused("without", "missing", Words.both("请填日期，如2026-01-31。", "A day, YYYY-MM-DD."));
            }
            left.add(day);
        }
        return new Assumption(choice, left, sites(), assumed());
    }

    private Set<String> sites() {
        Set<String> sites = new HashSet<>();
        for (String site : withoutSites == null ? List.<@Nullable String>of() : withoutSites) {
            if (site == null || site.isBlank()) {
                throw QueryValue.refused("withoutSites", "missing", Words.both("请填点位编码。", "Codes of sites."));
            }
            sites.add(site);
        }
        return sites;
    }

    private Map<LocalDate, Map<AirItem, BigDecimal>> assumed() {
        Map<LocalDate, Map<AirItem, BigDecimal>> assumed = new HashMap<>();
        List<@Nullable Value> sent = values == null ? List.of() : values;
        for (int index = 0; index < sent.size(); index++) {
            Value value = sent.get(index);
            String field = "values[" + index + "]";
            if (value == null || value.day() == null) {
                throw QueryValue.refused(
                        field + ".day", "missing", Words.both("请填日期，如2026-01-31。", "A day, YYYY-MM-DD."));
            }
            assumed.computeIfAbsent(value.day(), day -> new EnumMap<>(AirItem.class))
                    .put(item(field, value.item()), number(field, value.value()));
        }
        return assumed;
    }

    private static AirItem item(String field, @Nullable String code) {
        return AirItem.BASIC.stream()
                .filter(item -> AirCode.of(item).equals(code))
                .findFirst()
                .orElseThrow(() -> QueryValue.refused(
                        field + ".item",
                        "unknown-parameter",
                        Words.both("可选SO2、NO2、PM10、PM2.5、CO、O3。", "SO2, NO2, PM10, PM2.5, CO or O3.")));
    }

    private static BigDecimal number(String field, @Nullable BigDecimal value) {
        if (value == null
                || value.signum() < 0
                || value.compareTo(GREATEST) > 0
                || value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw QueryValue.refused(
                    field + ".value",
                    "out-of-range",
                    Words.both("须为0至1000000，最多六位小数。", "From 0 to 1000000 with at most six decimals."));
        }
        return value;
    }
}
