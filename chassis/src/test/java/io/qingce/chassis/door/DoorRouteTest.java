package io.qingce.chassis.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.servers.RawRequest;
import io.qingce.servers.RawRequest.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DoorRouteTest {

    private static final String END = " HTTP/1.1\nHost: localhost\nConnection: close\n";

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example:80", "169.254.169.254"})
    void refusesToBeCalledByAnotherName(String host) throws IOException {
        Answer answer = RawRequest.lines(server, "GET /things HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
        assertTrue(answer.isProblem(421), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "BREW", "get"})
    void answersAnUnknownMethodWithAProblemThatSaysWhichThereAre(String method) throws IOException {
        Answer answer = RawRequest.lines(server, method + " /things" + END + "\n");
        assertTrue(answer.isProblem(405), answer::toString);
        assertTrue(answer.head().contains("\r\nallow: get, head"), answer::head);
    }

    @Test
    void refusesAPageOfAnotherSiteAndReadsTheRestOfItsBody() throws IOException {
        String body = " ".repeat(3_000_000);
        Answer answer = RawRequest.lines(
                server,
                "POST /things" + END + "Origin: http://evil.example\nContent-Length: " + body.length() + "\n\n" + body);
        assertTrue(answer.isProblem(403), answer::toString);
        assertFalse(answer.head().contains("access-control-allow"), answer::head);
    }

    @Test
    void tellsABrowserThatAsksFirstNothingThatWouldLetItWrite() throws IOException {
        Answer answer = RawRequest.lines(
                server,
                "OPTIONS /things" + END + "Origin: http://evil.example\nAccess-Control-Request-Method: PUT\n\n");
        assertFalse(answer.head().contains("access-control-allow"), answer::head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host: evil.example", "Forwarded: host=evil.example;for=1.2.3.4"})
    void believesNoProxyThatItWasNotToldOf(String header) throws IOException {
        Answer answer = RawRequest.lines(server, "GET /things?limit=2" + END + header + "\n\n");
        assertEquals(200, answer.status());
        assertTrue(answer.head().contains("\r\nlink: <http://localhost/things?"), answer::head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: ///",
                "Accept: */*;q=junk",
                "Accept-Language: ;;;",
                "Accept-Charset: ///",
                "Accept-Encoding: ;q=x",
                "If-Modified-Since: yesterday",
                "If-None-Match: junk\"",
                "Range: bytes=a-b",
                "Cookie: =;;=\"",
                "Expect: the unexpected",
                "Connection: ,,,",
                "Upgrade: websocket",
                "Authorization: ",
                "X-Qingce-Scope: ",
                "Content-Type: ///",
                "Content-Language: ///",
                "Date: never",
                "TE: junk"
            })
    void blamesItselfForNoHeader(String header) throws IOException {
        Answer get = RawRequest.lines(server, "GET /things" + END + header + "\n\n");
        assertTrue(get.status() == 200 || get.isProblem(get.status()) && get.status() < 500, get::toString);
        String body = "{\"name\":\"a\"}";
        Answer post = RawRequest.lines(
                server,
                "POST /things" + END + (header.startsWith("Content-Type") ? "" : "Content-Type: application/json\n")
                        + header + "\nContent-Length: " + body.length() + "\n\n" + body);
        assertTrue(post.status() == 200 || post.isProblem(post.status()) && post.status() < 500, post::toString);
    }

    @Test
    void answersWhatIsNotThereWithAProblem() throws IOException {
        for (String path : new String[] {"/nothing", "/q/nothing", "/q", "/favicon.ico"}) {
            Answer answer = RawRequest.lines(server, "GET " + path + END + "\n");
            assertTrue(answer.isProblem(404), answer::toString);
        }
    }
}
