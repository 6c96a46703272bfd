package io.qingce.chassis.answer;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.vertx.VertxResteasyReactiveRequestContext;

/**
 * The way to one client. Whoever writes is told when there is room for more, and waits without a thread. An answer that
 * fails before its first byte is a problem document; one that fails later breaks off, so that nobody takes it for whole.
 */
public final class Outlet {

    private static final Logger LOG = Logger.getLogger(Outlet.class);

    private final VertxResteasyReactiveRequestContext request;
    private final HttpServerResponse response;
    private final Channel channel;
    private final EventLoop loop;
    private final String sender;
    private final OptionalLong length;
    private final Queue<Runnable> endings = new ConcurrentLinkedQueue<>();

    // Whether the request has been handed back to the platform.
    private final AtomicBoolean done = new AtomicBoolean();
    private volatile boolean over;

    Outlet(VertxResteasyReactiveRequestContext request, OptionalLong length) {
        this.request = request;
        this.length = length;
        this.response = request.vertxServerResponse();
        this.channel = ((ConnectionBase) request.vertxServerRequest().connection()).channel();
        this.loop = channel.eventLoop();
        this.sender = sender(request.vertxServerRequest().remoteAddress());
    }

    static String sender(SocketAddress address) {
        return address == null ? "" : String.valueOf(address.hostAddress());
    }

    /** The address of whoever asked. */
    public String sender() {
        return sender;
    }

    /** Whether nothing can be written any more. */
    public boolean isClosed() {
        return done.get() || response.closed() || response.ended();
    }

    /** Does something once the answer has ended, was broken off, or the client has gone; at once if that is so already. */
    public void onEnd(Runnable ending) {
        endings.add(ending);
        if (over) {
            runEndings();
        }
    }

    /**
     * Writes some bytes.
     *
     * @param room called when more can be written; never if the client has gone
     */
    public void write(byte[] piece, Runnable room) {
        loop.execute(() -> {
            if (!isClosed()) {
                prepareHead();
                response.write(Buffer.buffer(piece));
                whenThereIsRoom(room);
            }
        });
    }

    /** Ends the answer: it is whole. */
    public void end() {
        loop.execute(() -> {
            if (!isClosed()) {
                response.end();
            }
        });
    }

    /** Breaks the answer off: its client can tell that it is not whole. */
    public void cut(String reason) {
        LOG.infof("answer to %s broken off: %s", sender, reason);
        Pace.cut(channel);
    }

    /** Something went wrong while the answer was made. */
    public void fail(Throwable failure) {
        loop.execute(() -> {
            if (response.headWritten()) {
                LOG.errorf(failure, "answer of %s broken off", request.getPath());
                Pace.cut(channel);
            } else if (done.compareAndSet(false, true)) {
                request.resume(failure);
            }
        });
    }

    void begin(Consumer<Outlet> answer) {
        request.getContext().addEndHandler(any -> over());
        if (response.closed()) {
            over();
        }
        try {
            answer.accept(this);
        } catch (RuntimeException refused) {
            if (done.compareAndSet(false, true)) {
                request.resume(refused);
            }
        }
    }

    private void over() {
        over = true;
        runEndings();
        if (done.compareAndSet(false, true)) {
            request.resume();
        }
    }

    private void runEndings() {
        for (Runnable ending = endings.poll(); ending != null; ending = endings.poll()) {
            ending.run();
        }
    }

    /** Not before the first bytes: until then the answer may become a problem document. */
    private void prepareHead() {
        if (response.headWritten()) {
            return;
        }
        if (length.isPresent()) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length.getAsLong()));
        } else {
            response.setChunked(true);
        }
    }

    private void whenThereIsRoom(Runnable room) {
        if (response.writeQueueFull()) {
            response.drainHandler(drained -> {
                response.drainHandler(null);
                room.run();
            });
        } else {
            room.run();
        }
    }
}
