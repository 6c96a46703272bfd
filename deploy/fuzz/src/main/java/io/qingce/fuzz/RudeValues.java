package io.qingce.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that nobody means: as tokens of JSON, and as texts. */
final class RudeValues {

    /** Longer ones make an address that no server reads. */
    private static final int LONGEST_PARAMETER = 500;

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0.0",
            "-1",
            "1e400",
            "-1e400",
            "1e-400",
            "1e-20",
            "1e19",
            "1e999999999",
            "-1e-999999999",
            "1e2147483648",
            "1e-2147483649",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234567890.123456789",
            "0e99999",
            "9".repeat(900),
            "9".repeat(5_000),
            "0." + "0".repeat(900) + "1",
            "1." + "3".repeat(5_000));
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u3000",
            "null",
            "NaN",
            "Infinity",
            "*",
            "\"5\"",
            "[]",
            "{}",
            "%",
            "100%",
            "-5%",
            "' or 1=1 --",
            "${x}",
            "%s%n",
            "<b>",
            "=1+1",
            "../../etc/passwd",
            "\u0001",
            "a\tb\r\nc",
            "\u202e\ufeff",
            "\ud83d\ude00",
            "１２３",
            "-00000000000000000000001",
            "AAAA",
            "4pyT",
            "a".repeat(65),
            "é".repeat(300),
            "规".repeat(3_000),
            "1,1,1",
            ",",
            "x".repeat(200) + "," + "y".repeat(200),
            "/",
            ";",
            "a;b=c");
    private static final List<String> TIMES = List.of(
            "0000-00-00",
            "0000-01-01",
            "-0001-01-01",
            "0001-01-01",
            "1582-10-10",
            "9999-12-31",
            "+10000-01-01",
            "99999-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "2024-02-30",
            "2024-13-01",
            "2026-01-01T24:00:00+08:00",
            "2026-01-01T00:00:60Z",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00:00+19:00",
            "2026-01-01T00:00:00+18:00",
            "9999-12-31T23:59:59.999999999-18:00",
            "0001-01-01T00:00:00+18:00",
            "0000-01-01T00:00:00Z",
            "-4713-01-01T00:00:00Z",
            "+294277-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999-18:00",
            "-999999999-01-01T00:00:00+18:00",
            "infinity",
            "2024",
            "0000",
            "99999",
            "2024-00",
            "2024-13",
            "2024-Q5",
            "9999-12",
            "P1000000000Y",
            "PT999999999999H",
            "P-1D",
            "PT0S");
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"a\\udc00b\"",
            "\"\\ud83d\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"\":1}",
            "{\"a\":null}",
            "{\"a\":1,\"a\":2}",
            "{\"\\ud800\":1}",
            "{\"a\\u0000\":1}",
            "[" + "1,".repeat(3_000) + "1]",
            "[" + "\"x\",".repeat(3_000) + "\"x\"]",
            "[".repeat(900) + "]".repeat(900),
            "NaN",
            "01",
            "'a'",
            "");

    /** Tokens in the place of a value of JSON. */
    static final List<String> JSON = Stream.of(
                    NUMBERS.stream(),
                    NUMBERS.stream().map(number -> "\"" + number + "\""),
                    Stream.concat(TEXTS.stream(), TIMES.stream()).map(RudeValues::quoted),
                    TOKENS.stream())
            .flatMap(values -> values)
            .toList();

    /** Texts in the place of a parameter; a backslash and {@code x} with two digits stand for one byte. */
    static final List<String> PARAMETERS = parameters();

    private RudeValues() {}

    private static List<String> parameters() {
        List<String> all = new ArrayList<>(TEXTS);
        all.addAll(TIMES);
        all.addAll(NUMBERS);
        all.removeIf(value -> value.length() > LONGEST_PARAMETER);
        all.addAll(List.of("\\x00", "a\\x00b", "\\xED\\xA0\\x80", "a\\xED\\xB0\\x80", "\\xFF", "\\xC0\\x80"));
        return List.copyOf(all);
    }

    /** A text that no text of a database holds, of which an answer must not say that it is taken. */
    static boolean isUnkeepable(String token) {
        return token.contains("\\u0000") || token.contains("\\ud");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ') {
                quoted.append("\\u%04x".formatted((int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
