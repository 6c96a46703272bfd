package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Content;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.observation.Averaging;
import java.time.Duration;
import java.time.LocalDateTime;

/** Makes the period of an upload from command and time of the data: HJ 212 names a period by its start, we by its end. */
final class PeriodReader {

    private static final Duration LATEST = Duration.ofMinutes(1);
    private static final int TENTH = 10;

    private PeriodReader() {}

    static UploadPeriod read(Command command, Content content, DeviceProfile profile) {
        String text = content.field(Content.DATA_TIME)
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.NO_DATA_TIME, ""));
        DataTime time = DataTime.of(text)
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.UNREADABLE_DATA_TIME, text));
        Averaging averaging = averaging(command, profile);
        LocalDateTime label = label(time.time(), averaging, profile.label());
        if (!isFine(time.layout(), averaging) || !averaging.canEndAt(label)) {
            throw new UnusablePacketException(RefusalReason.MISFIT_DATA_TIME, text);
        }
        LocalDateTime end = profile.label() == PeriodLabel.START ? averaging.endAfter(label) : label;
        boolean exact = label.equals(time.time());
        return new UploadPeriod(end.atZone(profile.zone()).toInstant(), averaging, time.layout(), exact);
    }

    /**
     * The time that a label means. Clocks tick between the end of a period and its report: 21:00:01 is the hour of 21:00. What is
     * later by a tenth of the period, or by a minute, means something else. Of a device that names periods by their end, 20:59:59
     * is 21:00, too; of one that names them by their start it is nothing, since it may well be meant as an end.
     */
    private static LocalDateTime label(LocalDateTime sent, Averaging averaging, PeriodLabel named) {
        Duration tolerance = tolerance(averaging);
        LocalDateTime early = averaging.lastBoundary(sent);
        if (Duration.between(early, sent).compareTo(tolerance) < 0) {
            return early;
        }
        LocalDateTime late = averaging.lastBoundary(sent.plus(tolerance).minusNanos(1));
        return named == PeriodLabel.END && late.isAfter(sent) ? late : sent;
    }

    private static Duration tolerance(Averaging averaging) {
        Duration tenth =
                averaging.isMinutes() ? Duration.ofMinutes(averaging.minutes()).dividedBy(TENTH) : LATEST;
        return tenth.compareTo(LATEST) < 0 ? tenth : LATEST;
    }

    private static Averaging averaging(Command command, DeviceProfile profile) {
        return switch (command) {
            case MINUTES ->
                profile.minutes().orElseThrow(() -> new UnusablePacketException(RefusalReason.NO_MINUTE_INTERVAL, ""));
            case HOUR -> Averaging.HOUR;
            case DAY -> Averaging.DAY;
            default -> Averaging.SAMPLE;
        };
    }

    /** Whether a time in this layout is not coarser than the period. */
    private static boolean isFine(TimeLayout layout, Averaging averaging) {
        return switch (layout) {
            case DAYS -> averaging == Averaging.DAY;
            case HOURS -> averaging == Averaging.HOUR || averaging == Averaging.DAY;
            case SECONDS, MILLISECONDS, MINUTES, SEPARATED -> true;
        };
    }
}
