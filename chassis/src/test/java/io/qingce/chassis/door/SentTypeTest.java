package io.qingce.chassis.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small readers of headers, each of which must read as every other reader does. */
class SentTypeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "///",
                "application",
                "application/",
                "/json",
                "application/json/x",
                "application json",
                "application/json; charset",
                "application/json; charset=",
                "application/json; charset=utf-8x; =",
                "application/json; charset=\"utf",
                "application/json; charset=nothing-of-the-kind",
                "application/json, text/plain",
                "应用/json"
            })
    void isNoneWhereAnotherReaderMightReadOtherwise(String header) {
        assertEquals(Optional.empty(), SentType.of(header));
    }

    @Test
    void isNoneThatIsLongerThanAnybodyMeans() {
        assertEquals(Optional.empty(), SentType.of("application/json; x=" + "y".repeat(300)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json | false",
                "Application/JSON;charset=UTF-8 | application/json | false",
                "application/json ; charset=\"utf-8\" ; x=y | application/json | false",
                "application/problem+json;; | application/problem+json | false",
                "text/csv; charset=GB18030 | text/csv | false",
                "text/plain | text/plain | true",
                "TEXT/PLAIN;charset=utf-8 | text/plain | true",
                "multipart/form-data; boundary=b | multipart/form-data | true",
                "application/x-www-form-urlencoded | application/x-www-form-urlencoded | true"
            })
    void isTheEssenceAndWhetherAFormCanSendIt(String header, String essence, boolean isForm) {
        SentType type = SentType.of(header).orElseThrow();
        assertEquals(essence, type.essence());
        assertEquals(isForm, type.isForm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a/b/c", "text", "text/html;q", "*/*;=", "a b/c"})
    void refusesAnAcceptThatIsNoList(String accept) {
        assertFalse(SentType.areRanges(accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "text/csv,, application/x-ndjson ",
                ""
            })
    void takesWhatBrowsersAndProgramsSay(String accept) {
        assertTrue(SentType.areRanges(accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a:",
                "a:x",
                "a:65536",
                "a:123456",
                "http://a",
                "a/b",
                "a,b",
                "[::1",
                "::1",
                "a:1:2",
                "安阳"
            })
    void readsNoHostWhereThereIsNone(String text) {
        assertEquals(Optional.empty(), Authority.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, localhost, -1, false",
        "LocalHost:8080, localhost, 8080, false",
        "127.0.0.1:0, 127.0.0.1, 0, true",
        "[::1]:65535, [::1], 65535, true",
        "[FE80::1], [fe80::1], -1, true",
        "portal.example, portal.example, -1, false",
        "1.2.3.example, 1.2.3.example, -1, false"
    })
    void readsHostAndPort(String text, String host, int port, boolean isAddress) {
        Authority authority = Authority.of(text).orElseThrow();
        assertEquals(new Authority(host, port), authority);
        assertEquals(isAddress, authority.isAddress());
        assertEquals(port < 0 ? 443 : port, authority.orPort(443).port());
        assertEquals(authority, Authority.of(authority.toString()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "Host, host, true",
        "Content-Type, content-type, true",
        "X-Qingce-Anything, x-qingce-anything, true",
        "If-Match, IF-MATCH, true",
        "Accept, accept, false",
        "Cookie, cookie, false",
        "Host, Origin, false"
    })
    void letsSomeHeadersStandOnceOnlyWhateverTheirLetters(String one, String other, boolean isRefused) {
        List<Map.Entry<String, String>> headers =
                List.of(Map.entry(one, "a"), Map.entry("X", "y"), Map.entry(other, "a"));
        assertEquals(isRefused, SingleHeaders.refusal(headers).isPresent());
    }
}
