package io.qingce.report.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.signoff.SignOffResponse.Difference;
import io.qingce.verifier.CanonicalJson;
import io.qingce.verifier.Flaw;
import io.qingce.verifier.FlawKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignOffResponseTest {

    private static final String SIGNED = "{\"days\":{\"good\":300},\"items\":[{\"value\":30.0}]}";

    static Stream<Arguments> current() {
        return Stream.of(
                Arguments.of(
                        "{\"days\":{\"good\":299},\"items\":[{\"value\":30.0}]}",
                        List.of(new Difference("/days/good", "300", "299"))),
                Arguments.of(
                        "{\"days\":{\"good\":300},\"items\":[{\"value\":30}]}",
                        List.of(new Difference("/items/0/value", "30.0", "30"))),
                Arguments.of(
                        "{\"days\":{\"good\":300},\"items\":[]}",
                        List.of(new Difference("/items", null, "[]"), new Difference("/items/0/value", "30.0", null))),
                Arguments.of(
                        "{\"days\":{\"good\":300,\"heavy\":1},\"items\":[{\"value\":30.0}]}",
                        List.of(new Difference("/days/heavy", null, "1"))),
                Arguments.of("{\"items\":[{\"value\":30.0}]}", List.of(new Difference("/days/good", "300", null))));
    }

    @ParameterizedTest
    @MethodSource("current")
    void namesEveryValueThatStandsDifferentlyNow(String current, List<Difference> differences) {
        SignOffResponse response = SignOffResponse.of(signed(), SIGNED, current, List.of());

        assertEquals(differences, response.differences());
        assertTrue(response.intact());
        assertTrue(response.reproduced());
    }

    @Test
    void standsWhereNothingDiffers() {
        SignOffResponse response = SignOffResponse.of(signed(), SIGNED, SIGNED, List.of());

        assertEquals(List.of(), response.differences());
        assertEquals(response.figures(), response.current());
        assertEquals(CanonicalJson.sha256(SIGNED), response.sha256());
    }

    @Test
    void isNotReproducedIfOtherDigitsComeOutAsOfItsMoment() {
        assertFalse(SignOffResponse.of(signed(), SIGNED.replace("30.0", "30.00"), SIGNED, List.of())
                .reproduced());
    }

    @Test
    void isNotIntactIfAnythingIsOtherwiseThanItWasSigned() {
        SignOffResponse response =
                SignOffResponse.of(signed(), SIGNED, SIGNED, List.of(new Flaw("/note", FlawKind.DIFFERS)));

        assertFalse(response.intact());
        assertEquals("/note", response.flaws().get(0).place());
        assertEquals("与签发内容不一致", Words.of(response.flaws().get(0).text()).zh());
    }

    private static SignOff signed() {
        return new SignOff(
                SignOff.Kind.STATISTICS,
                Map.of("region", "甲市"),
                new SignOffRequest(Map.of("region", "甲市"), "张三", null),
                "local:张三",
                Instant.parse("2026-03-15T04:00:00Z"),
                1,
                SIGNED);
    }
}
