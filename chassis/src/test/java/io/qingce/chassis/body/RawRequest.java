package io.qingce.chassis.body;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request that is written as slowly as a test wants. */
final class RawRequest implements Closeable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final OutputStream out;

    RawRequest(URI address, String path, String... headers) throws IOException {
        this("127.0.0.1", address, path, headers);
    }

    private RawRequest(String from, URI address, String path, String... headers) throws IOException {
        socket = new Socket(address.getHost(), address.getPort(), InetAddress.getByName(from), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        out = socket.getOutputStream();
        write("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
    }

    /** From one of the addresses of this machine. */
    static RawRequest from(String from, URI address, String path, String... headers) throws IOException {
        return new RawRequest(from, address, path, headers);
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    void chunk(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(Integer.toHexString(bytes.length) + "\r\n");
        write(bytes);
        write("\r\n");
    }

    void lastChunk() throws IOException {
        write("0\r\n\r\n");
    }

    /** All that is answered until the connection is closed. */
    String answerToTheEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Whether an answer has begun. */
    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** The first bytes that are answered. */
    String answer() throws IOException {
        byte[] bytes = new byte[65_536];
        int count = socket.getInputStream().read(bytes);
        return count < 0 ? "" : new String(bytes, 0, count, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
