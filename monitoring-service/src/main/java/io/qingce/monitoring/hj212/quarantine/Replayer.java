package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.database.SqlState;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.health.HealthLedger;
import io.qingce.monitoring.hj212.health.Sheet;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.recording.DeviceAuthentication;
import io.qingce.monitoring.hj212.recording.ReceivedUpload;
import io.qingce.monitoring.hj212.recording.UploadRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads bytes in quarantine again, as if they had come now, and settles them if they can be used. */
@ApplicationScoped
class Replayer {

    private final QuarantineTable table;
    private final DeviceAuthentication authentication;
    private final UploadRecorder recorder;
    private final HealthLedger health;
    private final Clock clock;

    Replayer(
            QuarantineTable table,
            DeviceAuthentication authentication,
            UploadRecorder recorder,
            HealthLedger health,
            Clock clock) {
        this.table = table;
        this.authentication = authentication;
        this.recorder = recorder;
        this.health = health;
        this.clock = clock;
    }

    /**
     * Why the bytes still cannot be used; empty if they are on record now. Whose they are was judged when they came, or is
     * judged by who has them replayed: their password is not kept.
     */
    Optional<Refusal> replay(Quarantined row) {
        Optional<Refusal> refusal = row.reason().isOfFrame()
                ? Optional.of(row.refusal())
                : store(row.refusal().bytes());
        if (refusal.isPresent()) {
            table.judge(row.id(), refusal.get());
        } else {
            table.settle(row.id(), clock.instant());
            row.arrival().deviceNumber().ifPresent(number -> health.note(number, Sheet::accepted));
        }
        return refusal;
    }

    /** Why each of them that cannot be used still cannot; empty for those that are on record now. One after another. */
    List<Optional<RefusalReason>> replayAll(List<Quarantined> rows, boolean unverified) {
        List<Optional<RefusalReason>> left = new ArrayList<>();
        for (Quarantined row : rows) {
            boolean untold = row.isDoubtful() && !unverified;
            left.add(untold ? Optional.of(row.reason()) : replay(row).map(Refusal::reason));
        }
        return left;
    }

    private Optional<Refusal> store(RawBytes bytes) {
        try {
            Packet packet = PacketParser.parse(FrameWriter.segment(bytes));
            var upload = ReceivedUpload.read(authentication.registered(packet.head()), packet, clock.getZone());
            return recorder.take(List.of(upload)).get(0).rejection().map(rejection -> rejection.of(bytes));
        } catch (UnusablePacketException unusable) {
            return Optional.of(unusable.of(bytes));
        } catch (RuntimeException failure) {
            if (!SqlState.isOfData(failure)) {
                throw failure;
            }
            return Optional.of(new Refusal(RefusalReason.NOT_STORED, failure.toString(), bytes));
        }
    }
}
