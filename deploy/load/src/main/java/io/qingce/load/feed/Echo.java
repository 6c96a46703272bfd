package io.qingce.load.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.servers.FreePort;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/**
 * The baseline of a single observation: a process of its own that parses the body and answers with what it understood, and
 * does nothing else. It is Vert.x and Jackson, as the services are, with the same heap and collector.
 */
public final class Echo implements AutoCloseable {

    private final Process process;
    private final int port;

    private Echo(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it; it may not answer yet. */
    static Echo start(Path log) {
        int port = FreePort.next();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx512m",
                "-Xmn160m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Echo.class.getName(),
                Integer.toString(port));
        try {
            return new Echo(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(log.toFile()))
                            .start(),
                    port);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the echo", e);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The process itself; it ends when its standard input does, with whoever started it. */
    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Vertx.vertx()
                .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(arguments[0])))
                .requestHandler(request -> request.body()
                        .onSuccess(body -> request.response()
                                .putHeader("Content-Type", "application/json")
                                .end(Buffer.buffer(echo(json, body.getBytes())))))
                .listen();
        while (System.in.read() >= 0) {
            // Nothing is said to it.
        }
        System.exit(0);
    }

    private static byte[] echo(ObjectMapper json, byte[] body) {
        try {
            return json.writeValueAsBytes(json.readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
