package io.qingce.plan.reporting.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          missing",
                "'',         missing",
                "'   ',      missing",
                "%20%20,     not-allowed",
                "%E5%BC%A,   unreadable",
                "%,          unreadable",
                "%E5%BC%A0%00, not-allowed",
                "a%0Ab,      not-allowed"
            })
    void refusesAHeaderThatNamesNobody(String header, String reason) {
        assertReason(reason, header);
    }

    @ParameterizedTest
    @CsvSource({"%E5%BC%A0%E4%B8%89, 张三", "a+b, a+b", "%20a%20, a", "zhang, zhang"})
    void readsANameThatIsPercentEncoded(String header, String name) {
        assertEquals(new Actor(name), Actor.of(header));
    }

    @ParameterizedTest
    @CsvSource({"128, true", "129, false"})
    void takesNamesOfSoManyCharacters(int length, boolean taken) {
        String name = "n".repeat(length);
        if (taken) {
            assertEquals(name, Actor.of(name).name());
        } else {
            assertReason("not-allowed", name);
        }
    }

    private static void assertReason(String reason, String header) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Actor.of(header));
        assertEquals(400, refused.status());
        assertEquals(Actor.HEADER, refused.violations().get(0).field());
        assertEquals(reason, refused.violations().get(0).reason());
    }
}
