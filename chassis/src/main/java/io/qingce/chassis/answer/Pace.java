package io.qingce.chassis.answer;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;

/** How fast one connection takes what is written to it, seen next to its socket. */
final class Pace extends ChannelOutboundHandlerAdapter {

    private final Channel channel;
    private volatile String sender;

    // Written by the thread of the connection only.
    private volatile long given;

    // Of the thread that looks.
    private int looks;
    private long takenBefore;

    Pace(Channel channel, String sender) {
        this.channel = channel;
        this.sender = sender;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        given = given + size(message);
        context.write(message, promise);
    }

    private static long size(Object message) {
        if (message instanceof ByteBuf bytes) {
            return bytes.readableBytes();
        }
        return message instanceof FileRegion file ? file.count() : 0;
    }

    /** Who asked last on this connection. */
    String sender() {
        return sender;
    }

    void askedBy(String asker) {
        sender = asker;
    }

    /** Bytes that wait for the client; of a buffer that it has begun to take, what it has not taken. */
    long waiting() {
        ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes() - buffer.currentProgress();
    }

    /** How often in a row something waited when it was looked. */
    int looks() {
        return looks;
    }

    /**
     * Looks again; always after the same time.
     *
     * @param patience looks over which the pace is measured
     * @param slowest bytes that must be taken from one look to the next, on average
     * @return whether the client is slower
     */
    boolean isTooSlow(int patience, long slowest) {
        long waiting = waiting();
        long taken = given - waiting;
        if (waiting == 0) {
            looks = 0;
            takenBefore = taken;
            return false;
        }
        looks++;
        if (looks % patience != 0) {
            return false;
        }
        boolean slow = taken - takenBefore < slowest * patience;
        takenBefore = taken;
        return slow;
    }

    void cut() {
        cut(channel);
    }

    /**
     * Closes a connection at once, and what waits for its client is gone. Closed by way of the whole pipeline it would first
     * have to take all that, which a client that takes nothing never does.
     */
    static void cut(Channel channel) {
        channel.pipeline().firstContext().close();
    }
}
