package io.qingce.chassis.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.problem.Refusals;
import io.vertx.core.MultiMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String BODY = "Content-Length: 12";

    private final Door door =
            new Door(new Hosts(List.of("localhost", "qingce.example")), List.of("https://Portal.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "",
                "http://localhost:3000",
                "http://localhost",
                "http://127.0.0.1:8080",
                "http://localhost.evil.example:8080",
                "http://localhost:8080@evil.example",
                "file://",
                "chrome-extension://abc",
                "http://localhost:8080, http://evil.example"
            })
    void refusesAWriteOfAPageOfAnotherOrigin(String origin) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertEquals("foreign-page", ask(method, JSON, BODY, "Origin: " + origin));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "Cross-Site", "", "junk"})
    void refusesAWriteThatABrowserSaysIsFromElsewhere(String distance) {
        assertEquals("foreign-page", ask("PUT", JSON, BODY, "Sec-Fetch-Site: " + distance));
        assertEquals("foreign-page", ask("POST", JSON, "Origin: http://localhost:8080", "Sec-Fetch-Site: " + distance));
    }

    @Test
    void takesWritesOfItsOwnPagesAndOfThoseThatAreListed() {
        assertEquals("enters", ask("POST", JSON, BODY, "Origin: http://localhost:8080", "Sec-Fetch-Site: same-origin"));
        assertEquals("enters", ask("POST", JSON, BODY, "Origin: https://portal.example", "Sec-Fetch-Site: cross-site"));
        assertEquals("enters", ask("POST", JSON, BODY, "Sec-Fetch-Site: none"));
    }

    @Test
    void comparesAnOriginWithTheNameThatABelievedProxyWasCalledBy() {
        assertEquals("enters", askThrough("qingce.example", JSON, "Origin: https://qingce.example"));
        assertEquals("foreign-page", askThrough("qingce.example", JSON, "Origin: http://localhost:8080"));
        assertEquals("unknown-host", askThrough("evil.example", JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void letsPagesOfOthersAskForWhatTheirBrowserWillNotShowThem(String method) {
        assertEquals("enters", ask(method, "Origin: http://evil.example", "Sec-Fetch-Site: cross-site"));
    }

    @Test
    void refusesABodyThatDoesNotSayWhatItIs() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertEquals("missing-content-type", ask(method, BODY));
            assertEquals("missing-content-type", ask(method, BODY, "Content-Type:  ", "If-Match: \"1\""));
            assertEquals("missing-content-type", ask(method, "Transfer-Encoding: chunked"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "Text/Plain; charset=UTF-8",
                "text/plain; application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x"
            })
    void refusesWhatAFormCanSendWithoutAHeaderThatItCannot(String type) {
        boolean isType = !type.endsWith("json");
        assertEquals(isType ? "form-content" : "unreadable-content-type", ask("POST", BODY, "Content-Type: " + type));
        assertEquals(
                isType ? "enters" : "unreadable-content-type",
                ask("POST", BODY, "Content-Type: " + type, "If-Match: \"1\""));
    }

    @Test
    void refusesAnEmptyPostThatAFormCouldHaveSent() {
        assertEquals("empty-post", ask("POST"));
        assertEquals("empty-post", ask("POST", "Content-Length: 0"));
        assertEquals("empty-post", ask("POST", "X-Requested-By:  "));
        assertEquals("form-content", ask("POST", "Content-Type: text/plain"));
        assertEquals("enters", ask("POST", "X-Requested-By: 王某"));
        assertEquals("enters", ask("POST", "If-Match: \"1\""));
        assertEquals("enters", ask("POST", JSON));
    }

    @Test
    void takesADeleteWithoutABodySinceABrowserAsksBeforeItSendsOne() {
        assertEquals("enters", ask("DELETE"));
        assertEquals("enters", ask("PUT", "Content-Length: 0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "///",
                "/",
                "json",
                "application",
                "application/",
                "application/json/x",
                "application/json, text/csv",
                "application/json; charset=klingon",
                "application/json; charset=\"(\"",
                "application/json; a=\"b",
                "application/js on",
                "*"
            })
    void refusesAContentTypeThatIsNone(String type) {
        assertEquals("unreadable-content-type", ask("POST", BODY, "Content-Type: " + type));
        assertEquals("unreadable-content-type", ask("GET", "Content-Type: " + type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=utf-8",
                "text/csv; charset=\"GB18030\"; header=present",
                "application/geo+json",
                "application/json;"
            })
    void takesContentTypesWithTheirParameters(String type) {
        assertEquals("enters", ask("POST", BODY, "Content-Type: " + type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Qingce-Scope: site=1",
                "X-Qingce-Actor: a",
                "X-Qingce-Whatever: a",
                "If-Match: \"1\"",
                "If-None-Match: *",
                "Content-Type: text/csv",
                "Host: localhost",
                "Origin: http://localhost:8080",
                "content-length: 12",
                "Sec-Fetch-Site: none",
                "Authorization: a"
            })
    void refusesTwoOfWhatMayStandOnce(String header) {
        assertEquals("repeated-header", ask("POST", BODY, JSON, header, header.replace("X-", "x-")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get", "QUERY"})
    void refusesMethodsThatNothingHereKnows(String method) {
        assertEquals("unknown-method", ask(method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"///", "json", "application/", "text/html, /", "*/*;q=\"", "a b/c"})
    void refusesAnAcceptThatIsNone(String accept) {
        assertEquals("unreadable-accept", ask("GET", "Accept: " + accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8,application/signed-exchange;v=b3",
                "text/event-stream",
                "application/problem+json;q=1, ,*/*"
            })
    void takesWhatBrowsersAndProgramsAccept(String accept) {
        assertEquals("enters", ask("GET", "Accept: " + accept));
    }

    @Test
    void refusesWithoutAHostAndUnderAnotherOne() {
        assertEquals("unreadable-host", slug("GET", MultiMap.caseInsensitiveMultiMap(), null));
        assertEquals(
                "unknown-host", slug("GET", MultiMap.caseInsensitiveMultiMap().add("Host", "evil.example"), null));
    }

    private String ask(String method, String... lines) {
        MultiMap headers = headers(lines);
        if (!headers.contains("Host") || headers.getAll("Host").size() == 1) {
            headers.set("Host", "localhost:8080");
        }
        return slug(method, headers, null);
    }

    private String askThrough(String forwarded, String... lines) {
        return slug("POST", headers(lines).set("Host", "localhost:8080"), forwarded);
    }

    private String slug(String method, MultiMap headers, @Nullable String forwarded) {
        return door.refusal(method, "/api/observations", headers, forwarded)
                .map(Refusals::slug)
                .orElse("enters");
    }

    private static MultiMap headers(String... lines) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        for (String line : lines) {
            String[] parts = line.split(": ?", 2);
            headers.add(parts[0], parts[1]);
        }
        return headers;
    }
}
