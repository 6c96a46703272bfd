package io.qingce.report.site;

import com.fasterxml.jackson.core.type.TypeReference;
import io.qingce.report.database.JsonConverter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To what a site belonged from a day on, until the next of its memberships begins.
 *
 * @param from first day; absent: since ever
 * @param controlLevel who controls it: NATIONAL 国控, PROVINCIAL 省控, MUNICIPAL 市控, COUNTY 县控; absent if nobody said so
 * @param assessed whether it counts for the assessment of its region 参与考核
 * @param pointSets the named sets of plans to which it belonged, as printed
 * @param validFrom first day on which it measures; absent: since ever
 * @param validTo last day on which it measures; absent: it still does
 */
public record Membership(
        @Nullable LocalDate from,
        @Nullable String controlLevel,
        boolean assessed,
        List<String> pointSets,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Membership {
        pointSets = List.copyOf(pointSets);
    }

    boolean beganBy(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    boolean measuredOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    /** Its memberships as a row holds them. */
    static class Stored extends JsonConverter<List<Membership>> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
