package io.qingce.monitoring.parameter;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.monitoring.delivery.Delivery;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.ControlLevel;
import io.qingce.standards.parameter.SiteKind;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of values that are asked for in the addresses of this service, each with its refusal. */
@Provider
public class MonitoringConverters extends ParameterConverters {

    private static final Duration FARTHEST = Duration.ofDays(400);

    public MonitoringConverters() {
        read(Averaging.class, (field, text) -> known(field, text, Averaging.of(text)));
        read(Version.class, (field, text) -> known(field, text, Version.of(text)));
        choose(Delivery.Door.class, "unknown-door", QueryValue.oneOf(names(Delivery.Door.values())));
        choose(SiteKind.class, "unknown-kind", QueryValue.oneOf(names(SiteKind.values())));
        choose(ControlLevel.class, "unknown-controlLevel", QueryValue.oneOf(names(ControlLevel.values())));
        choose(RefusalReason.class, "unknown-reason", QueryValue.oneOf(names(RefusalReason.values())));
        choose(
                Duration.class,
                "unreadable-duration",
                Words.both("如PT6H、P7D，最长P400D。", "Such as PT6H or P7D, at most P400D."),
                MonitoringConverters::lookingBack);
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static <T> T known(String field, String text, Optional<T> value) {
        return value.orElseThrow(() -> QueryValue.refused(
                field, "unknown-" + field, Words.both("没有“" + text + "”。", "'" + text + "' is not known here.")));
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
