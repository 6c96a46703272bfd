package io.qingce.local.device;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.parsetools.RecordParser;
import java.time.LocalDateTime;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * One data logger. It sends hour after hour, each when the one before is answered, and sends an hour again that is not
 * answered in time. All its methods run on one thread.
 */
final class SimulatedDevice {

    private static final long BETWEEN_WRITES = 30;
    private static final long UNTIL_RECONNECT = 2000;

    private final Vertx vertx;
    private final NetClient client;
    private final SocketAddress server;
    private final Line line;
    private final Behaviour behaviour;
    private final Tally tally;
    private final Random random;
    private LocalDateTime hour;
    private int awaited;
    private long timer;
    private @Nullable NetSocket socket;

    /**
     * Who it is, and since when it reports.
     *
     * @param device MN
     * @param first start of its first hour
     */
    record Line(String device, String password, LocalDateTime first) {}

    SimulatedDevice(Vertx vertx, NetClient client, SocketAddress server, Line line, Fleet fleet) {
        this.vertx = vertx;
        this.client = client;
        this.server = server;
        this.line = line;
        this.behaviour = fleet.behaviour();
        this.tally = fleet.tally();
        this.random = new Random(line.device().hashCode());
        this.hour = line.first();
    }

    void connect() {
        client.connect(server)
                .onSuccess(opened -> {
                    socket = opened;
                    opened.handler(RecordParser.newDelimited("\r\n", answer -> answered(answer.toString())));
                    opened.closeHandler(closed -> reconnect());
                    send(true);
                })
                .onFailure(away -> reconnect());
    }

    private void reconnect() {
        vertx.cancelTimer(timer);
        tally.disconnected();
        socket = null;
        timer = vertx.setTimer(UNTIL_RECONNECT, due -> connect());
    }

    private void send(boolean mayFail) {
        HourReport report = new HourReport(line.device(), line.password(), hour, factors());
        Transmission transmission = mayFail ? transmission(report) : Fault.none(report);
        awaited = transmission.answers();
        write(transmission, 0);
        if (awaited == 0) {
            timer = vertx.setTimer(behaviour.pace().toMillis(), due -> next());
        } else {
            timer = vertx.setTimer(behaviour.patience().toMillis(), due -> {
                tally.unanswered();
                send(false);
            });
        }
    }

    private Transmission transmission(HourReport report) {
        if (behaviour.faults().isEmpty() || random.nextDouble() >= behaviour.share()) {
            return Fault.none(report);
        }
        Fault fault = behaviour.faults().get(random.nextInt(behaviour.faults().size()));
        tally.fault(fault);
        return fault.of(report);
    }

    private void write(Transmission transmission, int number) {
        if (socket == null || number == transmission.writes().size()) {
            return;
        }
        socket.write(transmission.writes().get(number));
        if (number + 1 < transmission.writes().size()) {
            vertx.setTimer(BETWEEN_WRITES, due -> write(transmission, number + 1));
        }
    }

    private void answered(String answer) {
        if (!answer.contains("CN=9014")) {
            return;
        }
        tally.answer();
        awaited--;
        if (awaited == 0) {
            vertx.cancelTimer(timer);
            timer = vertx.setTimer(behaviour.pace().toMillis(), due -> next());
        }
    }

    private void next() {
        tally.hour();
        hour = hour.plusHours(1);
        if (hour.plusHours(1).isAfter(LocalDateTime.now(Fleet.BEIJING))) {
            // It has caught up with the present: the next hour is not over yet.
            timer = vertx.setTimer(60_000, due -> waitForHour());
        } else {
            send(true);
        }
    }

    private void waitForHour() {
        if (hour.plusHours(1).isAfter(LocalDateTime.now(Fleet.BEIJING))) {
            timer = vertx.setTimer(60_000, due -> waitForHour());
        } else {
            send(true);
        }
    }

    private String factors() {
        Random weather = new Random(line.device().hashCode() * 31L + hour.hashCode());
        int fine = 20 + weather.nextInt(40);
        return HourReport.factors(
                Integer.toString(5 + weather.nextInt(10)),
                Integer.toString(15 + weather.nextInt(30)),
                Integer.toString(fine + 20 + weather.nextInt(20)),
                Integer.toString(fine),
                "0." + (3 + weather.nextInt(6)),
                Integer.toString(40 + weather.nextInt(60)));
    }
}
