package io.qingce.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port that somebody is told of before anybody listens on it. It lies below those that systems give to connections that go out
 * (RFC 6335, 6: from 49152; Linux: from 32768), so that none of these takes it in the meantime.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final int TRIES = 1_000;

    private static final Random RANDOM = new Random();
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /**
     * A port of the loopback interface on which nobody listens now, another one each time.
     *
     * @throws IllegalStateException if none is found
     */
    public static int next() {
        for (int tried = 0; tried < TRIES; tried++) {
            int port = FIRST + RANDOM.nextInt(COUNT);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port on the loopback interface");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
