package io.qingce.report.period;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.region.Series;
import io.qingce.standards.period.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which region, days, data version and edition are asked for. Use as {@code @BeanParam}. */
public class PeriodParameters {

    /** Longer than any plan with its baseline; what one answer has to carry at most. */
    private static final int MAX_DAYS = 30 * 366;

    @QueryParam("region")
    @Parameter(required = true, description = "Full printed name of the region (区域全称)")
    @Nullable
    String region;

    @QueryParam("from")
    @Parameter(required = true, description = "First day, YYYY-MM-DD")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(required = true, description = "Last day, YYYY-MM-DD")
    @Nullable
    String to;

    @QueryParam("edition")
    @Parameter(
            description =
                    "2012, 2026-transition or 2026-final for the whole period; without it the edition in force on each"
                            + " day")
    @Nullable
    String edition;

    @QueryParam("version")
    @Parameter(description = "REAL_TIME 实况 (default), REVIEWED 审核, BEST 审核优先")
    @Nullable
    String version;

    /** The region; 400 if it is not named. */
    public String region() {
        return region(region);
    }

    /** The days; 400 if they are none, backwards or more than 30 years. */
    public Period period() {
        return period(from, to);
    }

    /** The region of a query; 400 if it is not named. */
    public static String region(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw QueryValue.refused("region", "missing", "Name the region by its full printed name.");
        }
        return text;
    }

    /** The days of a query; 400 if they are none, backwards or more than 30 years. */
    public static Period period(@Nullable String from, @Nullable String to) {
        LocalDate first = QueryValue.neededDay("from", from);
        LocalDate last = QueryValue.neededDay("to", to);
        if (last.isBefore(first)) {
            throw QueryValue.refused("to", "before-from", "The last day is before the first one.");
        }
        if (last.toEpochDay() - first.toEpochDay() >= MAX_DAYS) {
            throw QueryValue.refused("to", "too-long", "A period may cover at most 30 years.");
        }
        return new Period(first, last);
    }

    /** The edition; 400 if there is none of this name. */
    public EditionChoice edition() {
        if (edition == null) {
            return EditionChoice.IN_FORCE;
        }
        return EditionChoice.of(edition)
                .orElseThrow(() -> QueryValue.refused(
                        "edition", "unknown-edition", "Editions are 2012, 2026-transition, 2026-final and in-force."));
    }

    /** The data version; 400 if there is none of this name. */
    public Series series() {
        return series(version);
    }

    /** The data version of a query; 400 if there is none of this name. */
    public static Series series(@Nullable String version) {
        if (version == null) {
            return Series.REAL_TIME;
        }
        return Arrays.stream(Series.values())
                .filter(series -> series.name().equals(version))
                .findFirst()
                .orElseThrow(() ->
                        QueryValue.refused("version", "unknown-version", "Versions are REAL_TIME, REVIEWED and BEST."));
    }
}
