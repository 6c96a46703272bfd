package io.qingce.monitoring.parameter;

import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.ControlLevel;
import io.qingce.standards.parameter.SiteKind;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of values that are asked for in the addresses of this service, each with its refusal. */
@Provider
public class MonitoringConverters extends ParameterConverters {

    private static final Duration FARTHEST = Duration.ofDays(400);

    public MonitoringConverters() {
        read(Averaging.class, (field, text) -> known(field, text, Averaging.of(text)));
        read(Version.class, (field, text) -> known(field, text, Version.of(text)));
        choose(SiteKind.class, "unknown-kind", "One of " + Arrays.toString(SiteKind.values()));
        choose(ControlLevel.class, "unknown-controlLevel", "One of " + Arrays.toString(ControlLevel.values()));
        choose(
                Duration.class,
                "unreadable-duration",
                "Such as PT6H or P7D, at most P400D.",
                MonitoringConverters::lookingBack);
    }

    private static <T> T known(String field, String text, Optional<T> value) {
        return value.orElseThrow(
                () -> QueryValue.refused(field, "unknown-" + field, "'" + text + "' is not known here."));
    }

    private static Optional<Duration> lookingBack(String text) {
        try {
            Duration duration = Duration.parse(text);
            boolean isAllowed = !duration.isNegative() && !duration.isZero() && duration.compareTo(FARTHEST) <= 0;
            return isAllowed ? Optional.of(duration) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
