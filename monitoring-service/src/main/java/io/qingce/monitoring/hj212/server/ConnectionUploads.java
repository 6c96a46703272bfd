package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.health.Trouble;
import io.qingce.monitoring.hj212.packet.Content;
import io.qingce.monitoring.hj212.packet.Head;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.Reply;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.part.Piece;
import io.qingce.monitoring.hj212.part.Reassembler;
import io.qingce.monitoring.hj212.part.Reassembly;
import io.qingce.monitoring.hj212.quarantine.Holder;
import io.qingce.monitoring.hj212.quarantine.Unusable;
import io.qingce.monitoring.hj212.recording.ReceivedUpload;
import io.qingce.monitoring.hj212.upload.Command;
import io.qingce.monitoring.hj212.upload.Departure;
import java.util.List;
import java.util.Optional;

/**
 * Takes the uploads of one connection. A part of a divided upload that says the time of its data is stored and answered
 * by itself: many devices wait for the answer to one part before they send the next. A part that does not say it waits for
 * the others.
 */
final class ConnectionUploads {

    private static final int UNFINISHED = 8;
    private static final int PARTS = 99;
    private static final int HELD_BYTES = 65_536;

    private final Connection connection;
    private final ServerContext server;
    private final Reassembler reassembler;

    ConnectionUploads(Connection connection, ServerContext server) {
        this.connection = connection;
        this.server = server;
        this.reassembler = new Reassembler(
                new Reassembler.Limits(UNFINISHED, PARTS, HELD_BYTES, server.config.patience()), server.parts);
    }

    void take(Packet packet, RawBytes bytes, Device device) {
        boolean whole = packet.head().part().isWhole();
        if (whole || saysTime(packet)) {
            read(packet, List.of(new Piece(packet, bytes)), device);
        }
        if (!whole) {
            Reassembly reassembly = reassembler.offer(packet, bytes, server.clock.instant());
            abandon(reassembly.abandoned());
            reassembly.completed().ifPresent(completed -> complete(completed, device));
        }
    }

    void expire() {
        abandon(reassembler.expire(server.clock.instant()));
    }

    void finish() {
        abandon(reassembler.finish());
    }

    private void complete(Reassembly.Completed completed, Device device) {
        List<Piece> unanswered = completed.pieces().stream()
                .filter(piece -> !saysTime(piece.packet()))
                .toList();
        if (unanswered.isEmpty()) {
            return;
        }
        try {
            read(completed.packet(), unanswered, device);
        } catch (UnusablePacketException unusable) {
            unanswered.forEach(piece -> putAside(piece, unusable, () -> {}));
        }
    }

    /** What the device cannot mend is answered all the same: it waits to be replayed. */
    private void read(Packet packet, List<Piece> pieces, Device device) {
        try {
            store(ReceivedUpload.read(device, packet, server.clock.getZone()), pieces);
        } catch (UnusablePacketException unusable) {
            if (!waitsInQuarantine(unusable, packet)) {
                throw unusable;
            }
            pieces.forEach(piece -> putAside(piece, unusable, () -> answer(piece)));
        }
    }

    /** Minutes of which nobody has said how long they are, and data of the equipment without a time. */
    private static boolean waitsInQuarantine(UnusablePacketException unusable, Packet packet) {
        return unusable.reason() == RefusalReason.NO_MINUTE_INTERVAL
                || Command.of(packet.head().command())
                        .filter(it -> it.kind() == Command.Kind.OTHER_DATA)
                        .isPresent();
    }

    private void store(ReceivedUpload upload, List<Piece> pieces) {
        server.meters.count(upload.data().deviations());
        note(upload);
        List<RawBytes> packets = pieces.stream().map(Piece::bytes).toList();
        String remote = connection.remote();
        connection.submit(done -> new Task.Store(upload, packets, remote, done), () -> pieces.forEach(this::answer));
    }

    private void note(ReceivedUpload upload) {
        List<Departure> departures = upload.data().departures();
        if (!departures.isEmpty()) {
            server.health.note(
                    upload.device().number(),
                    (sheet, now) -> departures.forEach(
                            it -> sheet.add(Trouble.of(it.deviation(), it.factor()), it.sent(), now)));
        }
    }

    private void answer(Piece piece) {
        Head head = piece.packet().head();
        if (head.flag().wantsAnswer()) {
            connection.send(Reply.data(head));
        }
    }

    private void abandon(List<Reassembly.Abandoned> abandoned) {
        for (Reassembly.Abandoned each : abandoned) {
            UnusablePacketException why = new UnusablePacketException(RefusalReason.PARTS_MISSING, each.detail());
            each.pieces().stream()
                    .filter(piece -> !saysTime(piece.packet()))
                    .forEach(piece -> putAside(piece, why, () -> {}));
        }
    }

    private void putAside(Piece piece, UnusablePacketException why, Runnable afterwards) {
        String number = piece.packet().head().sender().deviceNumber();
        Unusable unusable =
                new Unusable(why.of(piece.bytes()), Optional.of(number), Holder.device(number), connection.remote());
        connection.submit(done -> new Task.SetAside(unusable, done), afterwards);
    }

    private static boolean saysTime(Packet packet) {
        return packet.content().field(Content.DATA_TIME).isPresent();
    }
}
