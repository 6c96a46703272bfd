package io.qingce.load.proxy;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A TCP proxy on the loopback interface before a port of this machine. It knows nothing of what passes; its weather can be
 * turned while connections are open.
 */
public final class Proxy implements AutoCloseable {

    private static final int CHUNK = 1 << 16;
    private static final int BACKLOG = 200;

    private final ServerSocket door;
    private final int target;
    private final Sky sky = new Sky();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService pumps = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        return thread;
    });

    private Proxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** Opens a proxy on a free port before a port on which somebody listens, or will. */
    public static Proxy before(int target) {
        try {
            Proxy proxy = new Proxy(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), target);
            proxy.pumps.execute(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException("No free port for a proxy", e);
        }
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    /** Changes what becomes of connections and bytes, those that are open and on their way too. */
    public void turn(Weather weather) {
        sky.turn(weather);
        if (weather.kind() == Weather.Kind.RESETS) {
            open.forEach(this::reset);
        }
    }

    /** How many connections it holds, each of its two sides counted. */
    public int sides() {
        return open.size();
    }

    @Override
    public void close() {
        shut(door);
        open.forEach(this::reset);
        pumps.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                pumps.execute(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        try {
            if (!sky.awaitPassage(false)) {
                reset(caller);
                return;
            }
            Socket called = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(called);
            caller.setTcpNoDelay(true);
            called.setTcpNoDelay(true);
            pumps.execute(() -> pump(called, caller, true));
            pump(caller, called, false);
        } catch (IOException nobodyThere) {
            reset(caller);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Carries bytes one way until that way ends; the other way may go on. */
    private void pump(Socket from, Socket to, boolean isAnswer) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (!sky.awaitPassage(isAnswer)) {
                    throw new IOException("reset on the way");
                }
                out.write(chunk, 0, read);
            }
            // The end of a way takes as long as its bytes.
            sky.awaitPassage(isAnswer);
            to.shutdownOutput();
            if (from.isOutputShutdown()) {
                // Not reset: what was written last may be on its way still.
                open.remove(from);
                open.remove(to);
                shut(from);
                shut(to);
            }
        } catch (IOException broken) {
            reset(from);
            reset(to);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void reset(Socket socket) {
        open.remove(socket);
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closedAlready) {
            // Then it needs no reset.
        }
        shut(socket);
    }

    private static void shut(Closeable part) {
        try {
            part.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }
}
