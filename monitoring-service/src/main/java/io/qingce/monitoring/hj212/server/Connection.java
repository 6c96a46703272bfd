package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.frame.FrameDecoder;
import io.qingce.monitoring.hj212.guard.Address;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a device. It is not read on while too much of it or of all waits to be stored, while the device does not
 * take its answers, while it is too fast, or for a moment after a wrong password: memory stays bounded, and the device
 * notices. Everything happens on the thread of its context; whatever is thrown there ends this connection alone.
 */
final class Connection {

    private static final Logger LOG = Logger.getLogger(Connection.class);

    private final NetSocket socket;
    private final Context context;
    private final ServerContext server;
    private final Connections connections;
    private final Address address;
    private final Conversation conversation;
    private final FrameDecoder decoder = new FrameDecoder();
    private final ByteRate rate;
    private final Slowness slowness;
    private int waiting;
    private int held;
    private boolean paused;
    private int slowDowns;
    private boolean waitsForRoom;
    private boolean known;
    private volatile boolean hungUp;
    private @Nullable Buffer unread;

    Connection(NetSocket socket, Context context, ServerContext server, Connections connections) {
        this.socket = socket;
        this.context = context;
        this.server = server;
        this.connections = connections;
        this.address = Address.of(socket.remoteAddress().hostAddress());
        this.conversation = new Conversation(this, server);
        this.rate = new ByteRate(server.config.bytesPerSecond(), server.clock.instant());
        this.slowness = new Slowness(server.config, server.clock.instant());
    }

    /** Begins to read. */
    void open() {
        socket.drainHandler(drained -> survive(this::balance));
        socket.handler(received -> survive(() -> read(received)));
    }

    /** Looks whether it is too slow, and gives up divided packets that have waited too long. */
    void look() {
        context.runOnContext(now -> survive(() -> {
            conversation.expire();
            judge(server.clock.instant());
        }));
    }

    /** What it does not send while it is not read is no fault of its. */
    private void judge(Instant now) {
        if (paused) {
            slowness.read(decoder.held() > 0, true, now);
        }
        Optional<HangUp> why = slowness.judge(now, known || paused, socket.writeQueueFull());
        if (why.equals(Optional.of(HangUp.SLOW_PACKET))) {
            decoder.finish(conversation::take);
        }
        why.ifPresent(this::hangUp);
    }

    /** Says that the device is gone. */
    void closed() {
        survive(() -> {
            Buffer rest = unread;
            unread = null;
            if (rest != null) {
                decode(rest);
            }
            decoder.finish(conversation::take);
        });
        survive(conversation::finish);
        hold(0);
    }

    Address address() {
        return address;
    }

    String remote() {
        return String.valueOf(socket.remoteAddress());
    }

    void send(byte[] answer) {
        socket.write(Buffer.buffer(answer));
    }

    /** Hands a task to the backlog; what is to follow happens on the thread of this connection. */
    void submit(Function<Runnable, Task> task, Runnable afterwards) {
        waiting++;
        server.backlog.add(task.apply(() -> context.runOnContext(stored -> survive(() -> {
            waiting--;
            afterwards.run();
            balance();
        }))));
    }

    /** A device has spoken over it, with its password. */
    void know() {
        if (!known) {
            known = true;
            connections.know(this);
        }
    }

    /** Reads on only after so long; over a connection that devices share, the others need not wait for one. */
    void slowDown(Duration delay) {
        if (!known) {
            readOnAfter(delay);
        }
    }

    /** Closes it, from its own thread. */
    void hangUp(HangUp why) {
        if (!hungUp) {
            hungUp = true;
            connections.count(why);
            socket.close();
        }
    }

    /** Closes it to make room for another, from whatever thread. */
    void displace() {
        context.runOnContext(now -> hangUp(HangUp.DISPLACED));
    }

    boolean isHungUp() {
        return hungUp;
    }

    private void read(Buffer received) {
        Duration wait = rate.take(received.length(), server.clock.instant());
        if (!wait.isZero()) {
            readOnAfter(wait);
        }
        if (server.backlog.isFull() || slowDowns > 0) {
            unread = unread == null ? received : unread.appendBuffer(received);
            hold(decoder.held() + unread.length());
        } else {
            decode(received);
        }
        balance();
    }

    private void decode(Buffer received) {
        byte[] bytes = received.getBytes();
        int before = decoder.held();
        long frames = conversation.taken();
        decoder.decode(bytes, 0, bytes.length, conversation::take);
        boolean begun = before == 0 || conversation.taken() > frames;
        slowness.read(decoder.held() > 0, begun, server.clock.instant());
        hold(decoder.held());
    }

    private void readOnAfter(Duration delay) {
        slowDowns++;
        context.owner()
                .setTimer(
                        Math.max(1, delay.toMillis()),
                        over -> survive(() -> {
                            slowDowns--;
                            balance();
                        }));
    }

    private void balance() {
        if (!paused && isTooMuch()) {
            paused = true;
            socket.pause();
        }
        if (paused && !hungUp) {
            if (waiting == 0 && !isTooMuch()) {
                readOn();
            }
            askForRoom();
        }
    }

    private void readOn() {
        Buffer rest = unread;
        unread = null;
        if (rest != null) {
            decode(rest);
        }
        if (!isTooMuch()) {
            paused = false;
            socket.resume();
        }
    }

    private void askForRoom() {
        if (paused && server.backlog.isFull() && !waitsForRoom) {
            waitsForRoom = true;
            server.backlog.whenRoom(() -> context.runOnContext(room -> survive(() -> {
                waitsForRoom = false;
                balance();
            })));
        }
    }

    private boolean isTooMuch() {
        return waiting >= server.config.perConnection()
                || slowDowns > 0
                || server.backlog.isFull()
                || socket.writeQueueFull();
    }

    /** Notes how many bytes are unfinished or unread. */
    private void hold(int bytes) {
        if (bytes != held) {
            long all = server.held.addAndGet(bytes - held);
            boolean more = bytes > held;
            held = bytes;
            if (more && all > server.config.heldBytes()) {
                hangUp(HangUp.TOO_MUCH_HELD);
            }
        }
    }

    private void survive(Runnable step) {
        try {
            step.run();
        } catch (Throwable fault) {
            LOG.errorf(fault, "the connection of %s is closed, what it said met a fault", remote());
            hangUp(HangUp.FAULT);
        }
    }
}
