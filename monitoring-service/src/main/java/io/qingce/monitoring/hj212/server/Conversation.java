package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.frame.Aberration;
import io.qingce.monitoring.hj212.frame.Frame;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.Framed;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Head;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.packet.Reply;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.quarantine.Unusable;
import io.qingce.monitoring.hj212.report.Command;
import io.qingce.monitoring.hj212.server.HjMeters.Fate;
import java.util.Optional;
import java.util.Set;

/**
 * What is said over one connection. Data are answered when they are on record, or in quarantine because the record
 * rejects them; a packet that is not whole, or not of a known device, is not answered, so that the device sends it again.
 */
final class Conversation {

    private final Connection connection;
    private final Desk desk;
    private final ReportDesk reports;
    private int unusableInARow;

    Conversation(Connection connection, Desk desk) {
        this.connection = connection;
        this.desk = desk;
        this.reports = new ReportDesk(connection, desk, this::putAside);
    }

    /** Takes what the decoder made of the next bytes. */
    void take(Framed framed) {
        if (framed instanceof Frame frame) {
            desk.meters.count(frame.deviations());
            take(frame.segment());
        } else if (framed instanceof Aberration aberration) {
            desk.meters.count(Set.of(aberration.deviation()));
        } else {
            refuse((Refusal) framed, Optional.empty());
        }
    }

    void expire() {
        reports.expire();
    }

    /** Says that the device is gone. */
    void finish() {
        reports.finish();
    }

    private void take(RawBytes segment) {
        Optional<String> device = Optional.empty();
        try {
            Packet packet = PacketParser.parse(segment);
            device = Optional.of(packet.head().sender().deviceNumber());
            desk.meters.count(packet.deviations());
            take(packet, FrameWriter.frame(segment));
        } catch (UnusablePacketException unusable) {
            refuse(unusable.of(FrameWriter.frame(segment)), device);
        }
    }

    private void take(Packet packet, RawBytes bytes) {
        Head head = packet.head();
        Command command = Command.of(head.command())
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.UNKNOWN_COMMAND, head.command()));
        Device device = device(head, command);
        switch (command.kind()) {
            case LOGIN -> answer(head, Reply.login(head, Reply.LoginReturn.ACCEPTED), Fate.ANSWERED);
            case NOTICE -> answer(head, Reply.notice(head), Fate.ANSWERED);
            case OTHER_DATA -> answer(head, Reply.data(head), Fate.NOT_KEPT);
            case ANSWER -> desk.meters.count(Fate.ANSWERED);
            case REPORT -> report(packet, bytes, device, command);
        }
        unusableInARow = 0;
    }

    private Device device(Head head, Command command) {
        try {
            return desk.reception.device(head);
        } catch (UnusablePacketException stranger) {
            if (command.kind() == Command.Kind.LOGIN && head.flag().wantsAnswer()) {
                connection.send(Reply.login(head, Reply.LoginReturn.REFUSED));
            }
            throw stranger;
        }
    }

    private void report(Packet packet, RawBytes bytes, Device device, Command command) {
        if (packet.content().isEmpty()) {
            answer(packet.head(), Reply.data(packet.head()), Fate.ANSWERED);
        } else if (!isKept(device, command)) {
            answer(packet.head(), Reply.data(packet.head()), Fate.NOT_KEPT);
        } else {
            reports.take(packet, bytes, device);
        }
    }

    private boolean isKept(Device device, Command command) {
        boolean periodKnown =
                command != Command.MINUTES || device.minuteInterval().isPresent();
        return periodKnown && desk.config.kept().contains(command);
    }

    private void answer(Head head, byte[] reply, Fate fate) {
        desk.meters.count(fate);
        if (head.flag().wantsAnswer()) {
            connection.send(reply);
        }
    }

    private void refuse(Refusal refusal, Optional<String> device) {
        putAside(refusal, device);
        unusableInARow++;
        if (unusableInARow == desk.config.maxUnusable()) {
            connection.close();
        }
    }

    private void putAside(Refusal refusal, Optional<String> device) {
        Unusable unusable = new Unusable(refusal, device, connection.remote());
        connection.submit(done -> new Task.SetAside(unusable, done), () -> {});
    }
}
