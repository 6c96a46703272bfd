package io.qingce.monitoring;

import io.qingce.monitoring.fixture.Made;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Inputs that resemble sound ones: parts of them are cut out, doubled, moved or replaced by what parsers stumble over. */
public final class Malformed {

    private static final Arbitrary<String> STUMBLING = Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, Arbitraries.strings().all().ofMaxLength(6)),
            net.jqwik.api.Tuple.of(2, Arbitraries.strings().ascii().ofMaxLength(6)),
            net.jqwik.api.Tuple.of(
                    5,
                    Arbitraries.of(
                            "",
                            "null",
                            "NaN",
                            "1e999999999",
                            "-1e-999999999",
                            "-0",
                            "-999",
                            "99999999999999999999",
                            "{",
                            "}",
                            "[",
                            "]",
                            "\"",
                            "\\",
                            "\\u0000",
                            "\\ud800",
                            "\0",
                            "\ud800",
                            ",",
                            ",,",
                            ":",
                            ";",
                            "&&",
                            "=",
                            "##",
                            "##0000",
                            "9999",
                            "-",
                            "－",
                            "\u3000",
                            "\uFEFF",
                            "\n",
                            "\r\n",
                            "\t",
                            "true",
                            "'",
                            "/*",
                            "PT24H",
                            "P1Y",
                            "2026-13-45T99:99:99+99:99",
                            "+1000000000-01-01T00:00:00Z",
                            "NaN,NaN")));

    private static final Arbitrary<Change> CHANGE = Combinators.combine(
                    Arbitraries.doubles().between(0, 1),
                    Arbitraries.integers().between(0, 40),
                    STUMBLING,
                    Arbitraries.of(Kind.class))
            .as(Change::new);

    private Malformed() {}

    private enum Kind {
        INSERT,
        REPLACE,
        CUT,
        DOUBLE,
        END
    }

    private record Change(double place, int length, String text, Kind kind) {

        String of(String sound) {
            int from = (int) (place * sound.length());
            int to = Math.min(sound.length(), from + length);
            return switch (kind) {
                case INSERT -> sound.substring(0, from) + text + sound.substring(from);
                case REPLACE -> sound.substring(0, from) + text + sound.substring(to);
                case CUT -> sound.substring(0, from) + sound.substring(to);
                case DOUBLE -> sound.substring(0, to) + sound.substring(from);
                case END -> sound.substring(0, from);
            };
        }
    }

    /** So many inputs made of these; the same ones for the same seed. */
    public static void each(List<String> sound, int count, long seed, Consumer<String> taker) {
        Arbitrary<String> arbitrary = Combinators.combine(
                        Arbitraries.of(sound), CHANGE.list().ofMinSize(1).ofMaxSize(4))
                .as((base, changes) -> {
                    String changed = base;
                    for (Change change : changes) {
                        changed = change.of(changed);
                    }
                    return changed;
                });
        Made.of(arbitrary, count, seed).forEach(taker);
    }
}
