package io.qingce.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Requests as they are typed, for tests: client libraries tidy them. */
public final class RawRequest {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawRequest() {}

    /**
     * What came back.
     *
     * @param status 0 if nothing came
     * @param head status line and headers, in small letters
     */
    public record Answer(int status, String head, String body) {

        /** Whether it is a problem document (RFC 9457) of this status. */
        public boolean isProblem(int expected) {
            return status == expected
                    && head.contains("content-type: application/problem+json")
                    && body.contains("\"type\":\"https://qingce.io/problems/");
        }
    }

    /**
     * Sends a request and reads until the server ends the connection; so it should ask for that, or be one after which it does.
     *
     * @param request its lines may end in LF alone, which become CRLF
     */
    public static Answer lines(URI server, String request) throws IOException {
        return bytes(server, request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes and reads until the server ends the connection. */
    public static Answer bytes(URI server, byte[] request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return answer(all(socket.getInputStream()));
        }
    }

    private static String all(InputStream from) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        from.transferTo(read);
        return read.toString(StandardCharsets.UTF_8);
    }

    private static Answer answer(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, text, "");
        }
        String head = text.substring(0, end).toLowerCase(Locale.ROOT);
        return new Answer(Integer.parseInt(head.split(" ", 3)[1]), head, text.substring(end + 4));
    }
}
