package io.qingce.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

/**
 * A client on a bare socket, which takes no more of an answer than it is told to: what is not taken fills its small buffer,
 * then that of the server, and then the server has to wait.
 */
public final class RawClient implements AutoCloseable {

    private static final int SMALL = 4096;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket = new Socket();
    private final InputStream answer;

    /** @param from the own address, such as 127.0.0.2: every one of 127/8 is this machine */
    public RawClient(String from, int port) throws IOException {
        socket.setReceiveBufferSize(SMALL);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(loopback(), port));
        answer = socket.getInputStream();
    }

    private static InetAddress loopback() throws UnknownHostException {
        return InetAddress.getByName("127.0.0.1");
    }

    /** Sends a request; lines of its head may follow the path. */
    public RawClient get(String path, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** The next line of the answer, without its end. */
    public String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = answer.read(); next >= 0 && next != '\n'; next = answer.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** The status of the answer, from its first line. */
    public int status() throws IOException {
        return Integer.parseInt(line().split(" ")[1]);
    }

    /** Takes so many bytes of the answer, or what is left of it. */
    public RawClient take(int bytes) throws IOException {
        answer.readNBytes(bytes);
        return this;
    }

    /** Everything until the other side closes, or breaks off. */
    public String rest() throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        try {
            for (int length = answer.read(some); length >= 0; length = answer.read(some)) {
                rest.write(some, 0, length);
            }
        } catch (java.net.SocketException reset) {
            // what had come is what there is
            return rest.toString(StandardCharsets.UTF_8);
        }
        return rest.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
