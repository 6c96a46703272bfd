package io.qingce.report.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingce.report.ledger.AirCode;
import io.qingce.report.ledger.HourReading;
import io.qingce.report.ledger.HourSlot;
import io.qingce.report.sample.Sample;
import io.qingce.report.site.DataVersion;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code monitoring.observations-recorded.v1}: observations of one site as they now stand. */
record ObservationsRecorded(
        @JsonProperty(required = true) String site,
        @JsonProperty(required = true) List<Observation> observations) {

    private static final String HOUR = "PT1H";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MAX_DIGITS = 30;

    ObservationsRecorded {
        Shape.text(site, "site");
        Shape.filled(observations, "observations");
    }

    static boolean isWithinYears(OffsetDateTime moment) {
        return moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
    }

    /** One observation with its whole content. */
    record Observation(
            @JsonProperty(required = true) OffsetDateTime periodEnd,
            @JsonProperty(required = true) String averaging,
            @JsonProperty(required = true) DataVersion version,
            @JsonProperty(required = true) long revision,
            @JsonProperty(required = true) Map<String, @Nullable BigDecimal> values) {

        Observation {
            Shape.present(periodEnd, "periodEnd");
            Shape.present(version, "version");
            Shape.present(values, "values");
            Shape.text(averaging, "averaging");
            Shape.revision(revision);
            Shape.require(isWithinYears(periodEnd), "periodEnd must lie in the years 1900 to 2200");
            Shape.require(!values.isEmpty(), "values must not be empty");
            values.forEach((code, value) ->
                    Shape.require(isPlain(value), "values." + code + " is not a number that can be used"));
        }

        private static boolean isPlain(@Nullable BigDecimal value) {
            return value == null || (value.precision() <= MAX_DIGITS && Math.abs(value.scale()) <= MAX_DIGITS);
        }

        /** Whether it fills a slot of a site-day: an hour, ended by a full hour of local time, of at least one of the six items. */
        boolean isAirHour(ZoneId zone) {
            LocalDateTime end = localEnd(zone);
            return averaging.equals(HOUR)
                    && end.getMinute() == 0
                    && end.getSecond() == 0
                    && end.getNano() == 0
                    && values.keySet().stream().anyMatch(code -> AirCode.place(code) != null);
        }

        HourReading toHour(String site, ZoneId zone) {
            @Nullable BigDecimal[] six = new BigDecimal[AirCode.COUNT];
            values.forEach((code, value) -> {
                Integer place = AirCode.place(code);
                if (place != null) {
                    six[place] = value;
                }
            });
            return HourReading.endingAt(site, localEnd(zone), version, HourSlot.of(revision, six));
        }

        Sample toSample(String site) {
            return new Sample(site, periodEnd.toInstant(), averaging, version, revision, values);
        }

        private LocalDateTime localEnd(ZoneId zone) {
            return periodEnd.atZoneSameInstant(zone).toLocalDateTime();
        }
    }
}
