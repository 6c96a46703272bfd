package io.qingce.monitoring.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code monitoring.observations-recorded.v1}: observations of one site as they now stand. Its schema is in
 * {@code contracts/events}.
 *
 * @param observations 1 to {@value #MOST}
 */
public record ObservationsRecorded(String site, List<Entry> observations) {

    public static final String TYPE = "monitoring.observations-recorded.v1";
    public static final int MOST = 500;

    /** One observation with its whole content; of the same period, averaging and version the higher revision wins. */
    public record Entry(
            OffsetDateTime periodEnd,
            String averaging,
            Version version,
            long revision,

            @JsonInclude(content = JsonInclude.Include.ALWAYS)
            Map<String, @Nullable Object> values,

            @Nullable Map<String, List<String>> flags,

            @Nullable Map<String, Sent> asSent) {

        static Entry from(Recorded recorded, ZoneId zone) {
            ObservationKey key = recorded.key();
            return new Entry(
                    key.periodEnd().atZone(zone).toOffsetDateTime(),
                    key.averaging().text(),
                    key.version(),
                    recorded.revision(),
                    WireReadings.values(recorded.observation()),
                    WireReadings.flags(recorded.observation()),
                    WireReadings.sent(recorded.observation()));
        }
    }

    /** At most {@value #MOST} observations of one site. */
    public static ObservationsRecorded from(String site, List<Recorded> recorded, ZoneId zone) {
        return new ObservationsRecorded(
                site, recorded.stream().map(each -> Entry.from(each, zone)).toList());
    }
}
