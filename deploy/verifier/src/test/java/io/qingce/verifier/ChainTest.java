package io.qingce.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {

    private static final String BEGINNING = "beginning";
    private static final Seal ONE = seal(1, BEGINNING);
    private static final Seal TWO = seal(2, CanonicalJson.sha256(ONE.statement()));
    private static final Seal THREE = seal(3, CanonicalJson.sha256(TWO.statement()));

    static Stream<Arguments> tampered() {
        return Stream.of(
                Arguments.of("the first removed", List.of(TWO, THREE), "1 OUT_OF_ORDER"),
                Arguments.of("one removed in between", List.of(ONE, THREE), "2 OUT_OF_ORDER"),
                Arguments.of("one put in", List.of(ONE, TWO, seal(2, "x"), THREE), "3 OUT_OF_ORDER, 4 BROKEN_LINK"),
                Arguments.of("two exchanged", List.of(ONE, THREE, TWO), "2 OUT_OF_ORDER, 3 OUT_OF_ORDER"),
                Arguments.of("one changed", List.of(ONE, seal(2, "x"), THREE), "2 BROKEN_LINK, 3 BROKEN_LINK"),
                Arguments.of("the beginning changed", List.of(seal(1, "x"), TWO), "1 BROKEN_LINK, 2 BROKEN_LINK"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampered")
    void findsThePlace(String what, List<Seal> seals, String places) {
        assertEquals(places, follow(Chain.whole(BEGINNING), seals));
    }

    @Test
    void findsNothingInAWholeChain() {
        assertEquals("", follow(Chain.whole(BEGINNING), List.of(ONE, TWO, THREE)));
    }

    @Test
    void saysNothingOfAGapInAPiece() {
        assertEquals("", follow(Chain.piece(), List.of(ONE, THREE)));
        assertEquals("2 OUT_OF_ORDER", follow(Chain.piece(), List.of(TWO, TWO)));
        assertEquals("2 BROKEN_LINK", follow(Chain.piece(), List.of(TWO, seal(3, "x"))));
    }

    /** The first sealed sign-off of the contracts is tied to the one that was signed before there were seals. */
    @Test
    void holdsWhatWasSignedBeforeThereWereSeals() {
        Chain chain = Chain.whole(CanonicalJson.sha256(Golden.signed("rule-1").statement()));

        assertEquals(
                "",
                follow(
                        chain,
                        List.of(
                                Golden.signed("rule-2-first").seal(),
                                Golden.signed("rule-2-second").seal(),
                                Golden.signed("rule-2-subject").seal())));
    }

    private static Seal seal(long number, String previous) {
        return new Seal(number, previous, "key", "{\"number\":" + number + ",\"previous\":\"" + previous + "\"}", "");
    }

    private static String follow(Chain chain, List<Seal> seals) {
        List<String> found = new ArrayList<>();
        int position = 0;
        for (Seal seal : seals) {
            position++;
            for (Flaw flaw : chain.follow(seal)) {
                found.add(position + " " + flaw.kind());
            }
        }
        return String.join(", ", found);
    }
}
