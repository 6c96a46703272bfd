package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Content;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.observation.Averaging;
import java.time.LocalDateTime;

/** Makes the period of an upload from command and time of the data: HJ 212 names a period by its start, we by its end. */
final class PeriodReader {

    private PeriodReader() {}

    static UploadPeriod read(Command command, Content content, DeviceProfile profile) {
        String text = content.field(Content.DATA_TIME)
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.NO_DATA_TIME, ""));
        DataTime time = DataTime.of(text)
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.UNREADABLE_DATA_TIME, text));
        Averaging averaging = averaging(command, profile);
        if (!isFine(time.layout(), averaging) || !averaging.canEndAt(time.time())) {
            throw new UnusablePacketException(RefusalReason.MISFIT_DATA_TIME, text);
        }
        LocalDateTime end = profile.label() == PeriodLabel.START ? averaging.endAfter(time.time()) : time.time();
        return new UploadPeriod(end.atZone(profile.zone()).toInstant(), averaging, time.layout());
    }

    private static Averaging averaging(Command command, DeviceProfile profile) {
        return switch (command) {
            case MINUTES -> profile.minutes();
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
