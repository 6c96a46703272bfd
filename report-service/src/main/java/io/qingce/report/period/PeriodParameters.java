package io.qingce.report.period;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.region.Series;
import io.qingce.standards.period.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which region, days, data version, edition and rules are asked for. Use as {@code @BeanParam}. */
public class PeriodParameters extends RuleSetParameters {

    /** Longer than any plan with its baseline; what one answer has to carry at most. */
    private static final int MAX_DAYS = 30 * 366;

    @QueryParam("region")
    @Parameter(required = true, description = "Full printed name of the region (区域全称)")
    @Nullable
    String region;

    @QueryParam("from")
    @Parameter(required = true, description = "First day, YYYY-MM-DD", schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(required = true, description = "Last day, YYYY-MM-DD", schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate to;

    @QueryParam("edition")
    @Parameter(
            description =
                    "2012, 2026-transition or 2026-final for the whole period; without it the edition in force on each"
                            + " day",
            schema = @Schema(implementation = String.class))
    EditionChoice edition = EditionChoice.IN_FORCE;

    @QueryParam("version")
    @Parameter(
            description = "REAL_TIME 实况 (default), REVIEWED 审核, BEST 审核优先",
            schema = @Schema(implementation = String.class))
    Series version = Series.REAL_TIME;

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
            throw QueryValue.refused(
                    "region", "missing", Words.both("请填区域全称。", "Name the region by its full printed name."));
        }
        return text;
    }

    /** The days of a query; 400 if they are none, backwards or more than 30 years. */
    public static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = QueryValue.required("from", from, QueryValue.DAY);
        LocalDate last = QueryValue.required("to", to, QueryValue.DAY);
        if (last.isBefore(first)) {
            throw QueryValue.refused(
                    "to", "before-from", Words.both("止日早于起日。", "The last day is before the first one."));
        }
        if (last.toEpochDay() - first.toEpochDay() >= MAX_DAYS) {
            throw QueryValue.refused("to", "too-long", Words.both("时段最长30年。", "A period may cover at most 30 years."));
        }
        return new Period(first, last);
    }

    /** The edition. */
    public EditionChoice edition() {
        return edition;
    }

    /** The data version. */
    public Series series() {
        return version;
    }
}
