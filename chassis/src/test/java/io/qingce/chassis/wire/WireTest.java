package io.qingce.chassis.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Over a socket, since client libraries tidy requests, to a server that says what reaches it. That the packaged services read as
 * strictly is shown by the end-to-end test of deploy/local.
 */
class WireTest {

    private static final String END = " HTTP/1.1\nHost: localhost\nConnection: close\n";

    private static final String POST = "POST /things HTTP/1.1\nHost: localhost\nContent-Type: application/json\n";
    private static final String SMUGGLED = "GET /things/scope HTTP/1.1\nHost: localhost\n\n";

    private static Vertx vertx;
    private static URI server;

    @BeforeAll
    static void open() {
        WireStart start = new WireStart();
        start.start(new StartupEvent());
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(0)
                .setHttp2ClearTextEnabled(false)
                .setCompressionSupported(true)
                .setDecompressionSupported(true);
        start.customizeHttpServer(options);
        vertx = Vertx.vertx();
        HttpServer opened = vertx.createHttpServer(options)
                .requestHandler(request -> request.body()
                        .onSuccess(body -> request.response().end(request.path() + " has " + body.length())))
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        server = URI.create("http://127.0.0.1:" + opened.actualPort());
    }

    @AfterAll
    static void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\nTransfer-Encoding: chunked\n\n0\n\n",
                "Transfer-Encoding: chunked\nContent-Length: 4\n\n0\n\n",
                "Content-Length: 2\nContent-Length: 4\n\n{}",
                "Content-Length: 2\nContent-Length: 2\n\n{}",
                "Content-Length: 2, 2\n\n{}",
                "Content-Length: +2\n\n{}",
                "Content-Length: -2\n\n{}",
                "Content-Length: 0x2\n\n{}",
                "Content-Length: 99999999999999999999\n\n{}",
                "Content-Length: 2\nX: a\n b\n\n{}",
                "Content-Length: 2\n\tX: a\n\n{}",
                "Content-Length: 2\nX : a\n\n{}",
                "Content-Length: 2\nX\n\n{}",
                "Content-Length: 2\n: a\n\n{}",
                "Content-Length: 2\nX: a\u0000b\n\n{}",
                "Transfer-Encoding: gzip\n\n{}",
                "Transfer-Encoding: gzip, chunked\n\n0\n\n",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity\n\n0\n\n",
                "Transfer-Encoding: xchunked\n\n0\n\n"
            })
    void refusesABodyThatHasTwoReadingsAndWhateverFollowsIt(String rest) throws IOException {
        Answer answer = RawRequest.lines(server, POST + rest + SMUGGLED);
        assertTrue(answer.isProblem(400), answer::toString);
        assertEquals(1, answer.toString().split("(?i)http/1.1 ", -1).length - 1, "only one is answered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /things HTTP/9.9\nHost: localhost\n\n",
                "GET /things HTTP/2.0\nHost: localhost\n\n",
                "GET /things\nHost: localhost\n\n",
                "GET  /things  HTTP/1.1 x\nHost: localhost\n\n",
                "junk\n\n",
                "GET /things HTTP/1.1\n Host: localhost\n\n"
            })
    void answersWhatIsNoRequestWithAProblem(String request) throws IOException {
        Answer answer = RawRequest.lines(server, request.replaceFirst("\n\n$", "\nConnection: close\n\n"));
        assertTrue(answer.isProblem(400), answer::toString);
    }

    /** As people type it; nothing behind reads such bytes. */
    @ParameterizedTest
    @CsvSource({"/things/named/安阳, /things/named/%E5%AE%89%E9%98%B3", "/things?cursor=安阳, /things has 0"})
    void encodesChineseInAnAddress(String typed, String reaches) throws IOException {
        Answer answer = RawRequest.lines(server, "GET " + typed + END + "\n");
        assertTrue(answer.body().startsWith(reaches), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/things/named/a%2Fb",
                "/things/named/%",
                "/things/named/%zz",
                "/things/../things",
                "//things",
                "/things;a=b",
                "/things\\named",
                "/things/named/%2e%2e",
                "/things/named/a|b",
                "/q/%2e%2e/things",
                "*",
                "http://localhost/things",
                "things",
                "localhost:80"
            })
    void answersAnAddressThatIsNotInOrderWithAProblem(String address) throws IOException {
        Answer answer = RawRequest.lines(server, "GET " + address + END + "\n");
        assertTrue(answer.isProblem(400), answer::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "en, GET /things/named/%FF, X: a, Malformed escape",
        "en, GET /things/../things, X: a, Ambiguous path",
        "'zh-CN,en;q=0.5', GET /things/../things, X: a, 路径有歧义",
        "en, GET /things, Transfer-Encoding: gzip, Unreadable request",
        "en, POST /things, Transfer-Encoding: chunked, Unreadable request"
    })
    void refusesInTheLanguageThatIsAskedFor(String language, String asked, String header, String title)
            throws IOException {
        Answer answer =
                RawRequest.lines(server, asked + END + header + "\nAccept-Language: " + language + "\n\nzz\n\n");
        assertTrue(answer.isProblem(400), answer::toString);
        assertTrue(answer.body().contains("\"title\":\"" + title + "\""), answer::toString);
        assertTrue(answer.head().contains("vary: accept-language"), answer::toString);
    }

    @Test
    void answersTooLongALineAndTooLongHeadersWithProblems() throws IOException {
        Answer line = RawRequest.lines(server, "GET /" + "a".repeat(100_000) + END + "\n");
        assertTrue(line.isProblem(414), line::toString);
        Answer headers = RawRequest.lines(server, "GET /things" + END + "X: " + "a".repeat(100_000) + "\n\n");
        assertTrue(headers.isProblem(431), headers::toString);
    }

    @Test
    void answersAChunkThatIsNoneWithAProblem() throws IOException {
        Answer answer = RawRequest.lines(server, POST + "Transfer-Encoding: chunked\n\n5\n{\"nam\nzz\n\n");
        assertTrue(answer.isProblem(400), answer::toString);
    }

    @Test
    void answersWhatWasAskedBeforeOnTheSameConnectionFirst() throws IOException {
        Answer answer = RawRequest.lines(server, "GET /things/named/a HTTP/1.1\nHost: localhost\n\njunk\n\n");
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("HTTP/1.1 400 Bad Request"), answer::toString);
    }

    @Test
    void readsWhatIsInOrder() throws IOException {
        String body = "{\"name\":\n \"a\"}";
        Answer chunked = RawRequest.lines(
                server, POST + "Transfer-Encoding: chunked\nConnection: close\n\n" + "f\n" + body + "\n0\n\n");
        assertEquals(200, chunked.status(), chunked::toString);
        Answer two = RawRequest.lines(
                server,
                POST + "Content-Length: 15\n\n" + body + POST + "Content-Length: 15\nConnection: close\n\n" + body);
        assertEquals(3, two.toString().split("(?i)HTTP/1.1 200 OK", -1).length, two::toString);
    }
}
