package io.qingce.kubernetes.rehearsal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The address of a service: a connection goes to one of those behind it, by turns; with nobody behind it, it is refused. */
final class ServiceAddress implements AutoCloseable {

    private static final int BACKLOG = 500;

    private final ServerSocket door;
    private final Supplier<List<InetSocketAddress>> behind;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "service");
        thread.setDaemon(true);
        return thread;
    });

    /** Opens it. */
    ServiceAddress(String address, int port, Supplier<List<InetSocketAddress>> behind) {
        this.behind = behind;
        try {
            this.door = new ServerSocket(port, BACKLOG, InetAddress.getByName(address));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        threads.execute(this::accept);
    }

    @Override
    public void close() {
        shut(door);
        threads.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                threads.execute(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        List<InetSocketAddress> there = behind.get();
        if (there.isEmpty()) {
            shut(caller);
            return;
        }
        Socket called = new Socket();
        try {
            called.connect(there.get(Math.floorMod(turn.getAndIncrement(), there.size())), 2000);
            caller.setTcpNoDelay(true);
            called.setTcpNoDelay(true);
            threads.execute(() -> pump(called, caller));
            pump(caller, called);
        } catch (IOException nobody) {
            shut(caller);
            shut(called);
        }
    }

    /** Carries bytes one way until that way ends; the other may go on. */
    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
            if (from.isOutputShutdown()) {
                shut(from);
                shut(to);
            }
        } catch (IOException broken) {
            shut(from);
            shut(to);
        }
    }

    private static void shut(Closeable part) {
        try {
            part.close();
        } catch (IOException closedAlready) {
            // It is gone either way.
        }
    }
}
