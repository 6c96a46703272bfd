package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.frame.Aberration;
import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.Frame;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.Framed;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.health.Trouble;
import io.qingce.monitoring.hj212.packet.Head;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.packet.Reply;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.quarantine.Holder;
import io.qingce.monitoring.hj212.quarantine.Unusable;
import io.qingce.monitoring.hj212.server.HjMeters.Fate;
import io.qingce.monitoring.hj212.upload.Command;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * What is said over one connection. Data are answered when they are on record, or in quarantine because the record
 * rejects them; a packet that is not whole, or not of a known device, is not answered, so that the device sends it again.
 */
final class Conversation {

    private static final Logger LOG = Logger.getLogger(Conversation.class);

    private final Connection connection;
    private final ServerContext server;
    private final ConnectionUploads uploads;
    private int unusableInARow;
    private long taken;

    Conversation(Connection connection, ServerContext server) {
        this.connection = connection;
        this.server = server;
        this.uploads = new ConnectionUploads(connection, server);
    }

    /** Takes what the decoder made of the next bytes. */
    void take(Framed framed) {
        if (connection.isHungUp()) {
            return;
        }
        taken++;
        if (framed instanceof Frame frame) {
            server.meters.count(frame.deviations());
            take(frame);
        } else if (framed instanceof Aberration aberration) {
            server.meters.count(Set.of(aberration.deviation()));
        } else {
            Refusal refusal = (Refusal) framed;
            refuse(refusal, refusal.deviceNumber(), stranger());
        }
    }

    /** How often the decoder has made something of the bytes. */
    long taken() {
        return taken;
    }

    void expire() {
        uploads.expire();
    }

    /** Says that the device is gone. */
    void finish() {
        uploads.finish();
    }

    private void take(Frame frame) {
        RawBytes segment = frame.segment();
        Optional<String> number = Optional.empty();
        Holder holder = stranger();
        try {
            Packet packet = PacketParser.parse(segment);
            number = Optional.of(packet.head().sender().deviceNumber());
            server.meters.count(packet.deviations());
            Command command = command(packet.head());
            Device device = device(packet.head(), command);
            holder = Holder.device(device.number());
            note(device, packet, frame.deviations());
            take(packet, FrameWriter.frame(segment), device, command);
        } catch (UnusablePacketException unusable) {
            refuse(unusable.of(FrameWriter.frame(segment)), number, holder);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.errorf(fault, "a packet from %s could not be read", connection.remote());
            Refusal refusal = new Refusal(RefusalReason.NOT_READ, fault.toString(), FrameWriter.frame(segment));
            refuse(refusal, number, holder);
        }
    }

    private void note(Device device, Packet packet, Set<Deviation> ofFrame) {
        server.health.note(device.number(), (sheet, now) -> {
            sheet.seen(packet.head().command(), now);
            ofFrame.forEach(it -> sheet.add(Trouble.of(it, ""), "", now));
            packet.deviations().forEach(it -> sheet.add(Trouble.of(it, ""), "", now));
        });
    }

    private static Command command(Head head) {
        return Command.of(head.command())
                .orElseThrow(() -> new UnusablePacketException(RefusalReason.UNKNOWN_COMMAND, head.command()));
    }

    private void take(Packet packet, RawBytes bytes, Device device, Command command) {
        Head head = packet.head();
        switch (command.kind()) {
            case LOGIN -> answer(head, Reply.login(head, Reply.LoginReturn.ACCEPTED), Fate.ANSWERED);
            case NOTICE -> answer(head, Reply.notice(head), Fate.ANSWERED);
            case ANSWER -> server.meters.count(Fate.ANSWERED);
            case UPLOAD, OTHER_DATA -> upload(packet, bytes, device);
        }
        unusableInARow = 0;
    }

    private Device device(Head head, Command command) {
        try {
            Device device = server.authentication.device(head, connection.address());
            connection.know();
            return device;
        } catch (UnusablePacketException stranger) {
            if (command.kind() == Command.Kind.LOGIN && head.flag().wantsAnswer()) {
                connection.send(Reply.login(head, Reply.LoginReturn.REFUSED));
            }
            connection.slowDown(server.authentication.delay(head, connection.address()));
            throw stranger;
        }
    }

    private void upload(Packet packet, RawBytes bytes, Device device) {
        if (packet.content().isEmpty()) {
            answer(packet.head(), Reply.data(packet.head()), Fate.ANSWERED);
        } else {
            uploads.take(packet, bytes, device);
        }
    }

    private void answer(Head head, byte[] reply, Fate fate) {
        server.meters.count(fate);
        if (head.flag().wantsAnswer()) {
            connection.send(reply);
        }
    }

    private void refuse(Refusal refusal, Optional<String> number, Holder holder) {
        putAside(refusal, number, holder);
        unusableInARow++;
        if (unusableInARow == server.config.maxUnusable()) {
            connection.hangUp(HangUp.UNUSABLE);
        }
    }

    private void putAside(Refusal refusal, Optional<String> number, Holder holder) {
        Unusable unusable = new Unusable(refusal, number, holder, connection.remote());
        connection.submit(done -> new Task.SetAside(unusable, done), () -> {});
    }

    private Holder stranger() {
        return Holder.address(connection.address());
    }
}
