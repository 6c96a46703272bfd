package io.qingce.chassis.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/..%2f..%2fq%2fmetrics",
                "/api/plans/%2e%2e/q/metrics",
                "/api/plans/.%2E/q/metrics",
                "/api/plans/../q/metrics",
                "/api/./plans",
                "/api/plans/..",
                "/api//plans",
                "//evil.example/api",
                "/api/plans/a%2Fb",
                "/api/plans/a%5Cb",
                "/api/plans/%252e%252e/q",
                "/api/plans/a%25%32%66b",
                "/api/plans/a%00b",
                "/api/plans/a%0d%0ab",
                "/api/plans/a%7Fb",
                "/api/plans//"
            })
    void refusesAPathThatASecondReaderCouldTakeForAnother(String target) {
        assertEquals("ambiguous-path", slug(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans;x=1/q",
                "/api/plans\\..\\q",
                "/api/plans?a=b|c",
                "/api/plans#part",
                "/api/pl ans",
                "/api/<script>",
                "/api/plans?q=\"a\"",
                "/api/plans?q=\u0001"
            })
    void refusesWhatIsWrittenPercentEncoded(String target) {
        assertEquals("unencoded-address", slug(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/%",
                "/api/plans/%4",
                "/api/plans/%zz",
                "/api?q=%",
                "/api?q=%u5b89",
                "/api/%FF",
                "/api/%C0%AE%C0%AE",
                "/api?q=%ED%A0%80",
                "/api?q=%80"
            })
    void refusesAnEscapeThatIsNone(String target) {
        assertEquals("malformed-escape", slug(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "api/plans", "http://localhost/api/plans", "localhost:8080", "?a=b"})
    void refusesWhatDoesNotBeginWithThePath(String target) {
        assertEquals("unreadable-address", slug(target));
    }

    @Test
    void takesChineseAsItIsTypedAndWritesItAsUtf8() {
        String asSent = asBytes("/api/sites/站?region=安阳市", StandardCharsets.UTF_8);
        assertEquals("taken", slug(Address.written(asSent)));
        assertEquals("/api/sites/%E7%AB%99?region=%E5%AE%89%E9%98%B3%E5%B8%82", Address.written(asSent));
    }

    /** Bytes of another encoding mean something else, or nothing, as UTF-8. */
    @Test
    void refusesChineseInAnotherEncoding() {
        String asSent = asBytes("/api/sites?region=安阳市", Charset.forName("GBK"));
        assertEquals("unencoded-address", slug(asSent));
        assertEquals(asSent, Address.written(asSent));
        String detail = Address.refusal(asSent).map(Problem::detail).orElse("");
        assertTrue(detail.contains("UTF-8"), detail);
    }

    /** One character for a byte, as the target of a request is read. */
    private static String asBytes(String target, Charset encoding) {
        return new String(target.getBytes(encoding), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/plans/",
                "/api/plans/anyang/targets?due=2025&region=%E5%AE%89%E9%98%B3%E5%B8%82",
                "/api/sites/1001A%20(old)",
                "/api/plans/50%25",
                "/api/plans/a...b",
                "/api/sites.geojson",
                "/api?path=%2Fetc%2F..&x[]=1&again=%2541;b",
                "/api?cursor=%00",
                "/api?"
            })
    void takesWhatHasOneReading(String target) {
        assertEquals("taken", slug(target));
    }

    private static String slug(String target) {
        Optional<Problem> refusal = Address.refusal(target);
        return refusal.map(Refusals::slug).orElse("taken");
    }
}
