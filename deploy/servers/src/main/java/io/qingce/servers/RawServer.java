package io.qingce.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on a bare socket of this machine; what it answers to each connection is said by whoever starts it. */
public final class RawServer implements AutoCloseable {

    private static final int WAITING = 100;

    /** What becomes of one connection, on a thread of its own. */
    @FunctionalInterface
    public interface Answer {

        /** Reads and answers until one side ends; the connection is closed afterwards. An error says that the caller has gone. */
        void to(Socket caller) throws IOException;
    }

    private final ServerSocket door = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Answer answer;

    public RawServer(Answer answer) throws IOException {
        this.answer = answer;
        threads.execute(this::accept);
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    /** Takes no more connections, and leaves those that it has. */
    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                threads.execute(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            answer.to(caller);
        } catch (IOException gone) {
            // The caller has gone.
        }
    }
}
