package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.frame.FrameDecoder;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.util.function.Function;

/**
 * One connection of a device. It is not read on while too much of it waits to be stored, or while the device does not take
 * its answers: memory stays bounded, and the device notices. Everything happens on the thread of its context.
 */
final class Connection {

    private final NetSocket socket;
    private final Context context;
    private final Desk desk;
    private final Conversation conversation;
    private final FrameDecoder decoder = new FrameDecoder();
    private int waiting;
    private boolean paused;

    Connection(NetSocket socket, Context context, Desk desk) {
        this.socket = socket;
        this.context = context;
        this.desk = desk;
        this.conversation = new Conversation(this, desk);
    }

    /** Begins to read. */
    void open() {
        socket.drainHandler(drained -> balance());
        socket.handler(this::read);
    }

    /** Gives up divided packets that have waited too long. */
    void expire() {
        context.runOnContext(now -> conversation.expire());
    }

    /** Says that the device is gone. */
    void closed() {
        decoder.finish(conversation::take);
        conversation.finish();
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
        desk.backlog.add(task.apply(() -> context.runOnContext(stored -> {
            waiting--;
            afterwards.run();
            balance();
        })));
    }

    void close() {
        socket.close();
    }

    private void read(Buffer received) {
        byte[] bytes = received.getBytes();
        decoder.decode(bytes, 0, bytes.length, conversation::take);
        balance();
    }

    private void balance() {
        if (paused && waiting == 0 && !socket.writeQueueFull()) {
            paused = false;
            socket.resume();
        } else if (!paused && isTooMuch()) {
            paused = true;
            socket.pause();
        }
    }

    private boolean isTooMuch() {
        return waiting >= desk.config.perConnection()
                || (waiting > 0 && desk.backlog.isFull())
                || socket.writeQueueFull();
    }
}
