package io.qingce.report.outbound;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/relative",
                "example.org",
                "//example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "jar:http://example.org/!/",
                "http:example.org",
                "http://",
                "http:///path",
                "http://:80/",
                "http://a b/",
                "http://example.org/a b",
                "http://example.org/\r\nHost: other",
                "http://example.org:0/",
                "http://example.org:65536/",
                "http://example.org:x/",
                "http://example.org/#fragment",
                "https://user:word@example.org/",
                "https://user@example.org/",
                "http://public.example@127.0.0.1/",
                "http://127.0.0.1\\@public.example/",
                "http://exa_mple.org/",
                "http://-example.org/",
                "http://example..org/",
                "http://%31%32%37.0.0.1/"
            })
    void refusesWhatIsNoPlainAddressOnTheWeb(String text) {
        assertThrows(UnusableAddressException.class, () -> Destination.parse(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://017700000001/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.0.0.01/",
                "http://127.1/",
                "http://127.0.1/",
                "http://127.0.0.1./",
                "http://127.0.0.0x1/",
                "http://127.0.0.256/",
                "http://1.2.3.4.5/",
                "http://localhost./",
                "http://example.org./",
                "http://example.0x7f/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[fe80::1%eth0]/",
                "http://[fe80::1%25eth0]/",
                "http://[127.0.0.1]/",
                "http://[::1/",
                "http://[]/",
                "http://::1/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://ⓛocalhost/"
            })
    void refusesHostsThatOthersMightReadDifferently(String text) {
        assertThrows(UnusableAddressException.class, () -> Destination.parse(text), text);
    }

    @Test
    void tellsHowAChineseNameIsWritten() {
        UnusableAddressException refused =
                assertThrows(UnusableAddressException.class, () -> Destination.parse("https://生态环境.政务/hook"));
        assertThat(refused.getMessage(), containsString("xn--"));
    }

    @Test
    void refusesAnAddressOfMoreThanTwoThousandCharacters() throws UnusableAddressException {
        String longest = "http://example.org/" + "a".repeat(2_000 - 19);
        assertThat(Destination.parse(longest).target().length(), is(1_982));
        assertThrows(UnusableAddressException.class, () -> Destination.parse(longest + "a"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org, false, example.org, 80, /",
        "HTTPS://Example.ORG:8443/a/b?c=d%20e, true, example.org, 8443, /a/b?c=d%20e",
        "https://xn--fiq228c.example/, true, xn--fiq228c.example, 443, /",
        "http://93.184.216.34:8080?x, false, 93.184.216.34, 8080, /?x",
        "https://[2606:4700::1111]/, true, 2606:4700::1111, 443, /",
        "http://localhost:9/, false, localhost, 9, /"
    })
    void readsPlainAddresses(String text, boolean secure, String host, int port, String target) throws Exception {
        assertThat(Destination.parse(text), is(new Destination(secure, host, port, target)));
    }
}
