package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** A device on the other end of a real connection. */
final class FakeDevice implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final String number;
    private final Socket socket = new Socket();
    private final BufferedReader answers;

    private FakeDevice(String number, String from) throws IOException {
        this.number = number;
        socket.bind(new InetSocketAddress(from, 0));
        int port = ConfigProvider.getConfig().getValue("qingce.hj212.port", Integer.class);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static FakeDevice connect(String number) {
        return connect(number, "127.0.0.1");
    }

    /** From one of the addresses of this machine, 127.0.0.1 to 127.255.255.254. */
    static FakeDevice connect(String number, String from) {
        try {
            return new FakeDevice(number, from);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Registers a device with password 123456. */
    static void register(String number, String site) {
        register(number, Map.of("site", site, "password", "123456"));
    }

    static void register(String number, Map<String, Object> device) {
        RestAssured.given()
                .contentType("application/json")
                .body(device)
                .put("/api/feeds/hj212/devices/{device}", number)
                .then()
                .statusCode(204);
    }

    /** An hour with these values, with an answer wanted. */
    String hour(String time, String values) {
        return packet("2061", 5, "DataTime=" + time + ";" + values);
    }

    String packet(String command, int flag, String content) {
        return packet(command, "123456", ";Flag=" + flag, content);
    }

    String packet(String command, String password, String more, String content) {
        return "QN=20260302000011464;ST=22;CN=" + command + ";PW=" + password + ";MN=" + number + more + ";CP=&&"
                + content + "&&";
    }

    void send(String segment) {
        sendBytes(FrameWriter.frame(segment));
    }

    void sendBytes(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The data segment of the next answer. */
    String answer() {
        String line = line();
        return line.equals("closed") ? line : line.substring(6, line.length() - 4);
    }

    /** The next answer, but for its end. */
    String line() {
        try {
            String line = answers.readLine();
            return line == null ? "closed" : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the server has closed the connection; waits for it. */
    boolean isHungUpOn() {
        try {
            return answers.readLine() == null;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
