package io.qingce.monitoring.hj212.quarantine;

import io.qingce.monitoring.hj212.frame.Frame;
import io.qingce.monitoring.hj212.frame.FrameDecoder;
import io.qingce.monitoring.hj212.frame.Framed;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.intake.Reception;
import io.qingce.monitoring.hj212.intake.ReportIntake;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads bytes in quarantine again, as if they had come now, and settles them if they can be used. */
@ApplicationScoped
class Replayer {

    private final QuarantineTable table;
    private final Reception reception;
    private final ReportIntake intake;
    private final Clock clock;

    Replayer(QuarantineTable table, Reception reception, ReportIntake intake, Clock clock) {
        this.table = table;
        this.reception = reception;
        this.intake = intake;
        this.clock = clock;
    }

    /** Why the bytes still cannot be used; empty if they are on record now. */
    Optional<Refusal> replay(Quarantined row) {
        Optional<Refusal> refusal = read(row.refusal().bytes());
        if (refusal.isPresent()) {
            table.judge(row.id(), refusal.get());
        } else {
            table.settle(row.id(), clock.instant());
        }
        return refusal;
    }

    private Optional<Refusal> read(RawBytes bytes) {
        List<Framed> found = new ArrayList<>();
        FrameDecoder decoder = new FrameDecoder();
        decoder.decode(bytes.toBytes(), 0, bytes.length(), found::add);
        decoder.finish(found::add);
        for (Framed framed : found) {
            if (framed instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (framed instanceof Frame frame) {
                return store(frame, bytes);
            }
        }
        throw new IllegalStateException("bytes in quarantine hold neither a packet nor anything else");
    }

    private Optional<Refusal> store(Frame frame, RawBytes bytes) {
        try {
            Packet packet = PacketParser.parse(frame.segment());
            var arrival = reception.arrival(reception.device(packet.head()), packet);
            return intake.take(List.of(arrival)).get(0).map(rejection -> rejection.of(bytes));
        } catch (UnusablePacketException unusable) {
            return Optional.of(unusable.of(bytes));
        }
    }
}
