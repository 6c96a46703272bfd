package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Content;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Makes the period of a report from command and time of the data: HJ 212 names a period by its start, we by its end. */
final class PeriodReader {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private PeriodReader() {}

    static UploadPeriod read(Command command, Content content, DeviceProfile profile) {
        String text = content.field(Content.DATA_TIME)
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.NO_DATA_TIME, ""));
        DataTime time = DataTime.of(text)
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.UNREADABLE_DATA_TIME, text));
        Duration length = length(command, profile);
        if (!isFine(time.layout(), length) || !canBound(time.time(), length)) {
            throw new UnusablePacketException(RefusalReason.MISFIT_DATA_TIME, text);
        }
        LocalDateTime end = profile.label() == PeriodLabel.START ? end(time.time(), length) : time.time();
        return new UploadPeriod(end.atZone(profile.zone()).toInstant(), length, time.layout());
    }

    private static Duration length(Command command, DeviceProfile profile) {
        return switch (command) {
            case MINUTES -> profile.minuteInterval();
            case HOUR -> HOUR;
            case DAY -> DAY;
            default -> Duration.ZERO;
        };
    }

    /** A day of the calendar, whatever its length in hours. */
    private static LocalDateTime end(LocalDateTime start, Duration length) {
        return length.equals(DAY) ? start.plusDays(1) : start.plus(length);
    }

    /** Whether a time in this layout is not coarser than the period. */
    private static boolean isFine(TimeLayout layout, Duration length) {
        return switch (layout) {
            case DAYS -> length.equals(DAY);
            case HOURS -> length.compareTo(HOUR) >= 0;
            case SECONDS, MILLISECONDS, MINUTES, SEPARATED -> true;
        };
    }

    private static boolean canBound(LocalDateTime time, Duration length) {
        if (length.isZero()) {
            return true;
        }
        LocalTime clock = time.toLocalTime();
        return length.equals(DAY) ? clock.equals(LocalTime.MIDNIGHT) : clock.toNanoOfDay() % length.toNanos() == 0;
    }
}
