package io.qingce.chassis.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeReadingTest {

    /** A scope that cannot be read is not everything, and not what is left of it either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "region",
                "region=",
                "region=%20",
                "site=A,",
                ",site=A",
                "site=A,,site=B",
                "province=A",
                "REGION=A",
                "region =A",
                "region=%zz",
                "region=%",
                "region=%00",
                "site=A;region=B,x",
                "everything",
                "*"
            })
    void refusesWhatIsNone(String header) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Scope.of(header));
        assertEquals(400, refused.toProblem("/x").status());
    }

    @Test
    void readsRegionsAndSitesWhateverTheirOrder() {
        Scope scope = Scope.of("site=A1, region=%E5%AE%89%E9%98%B3%E5%B8%82 ,site=B+2,region=%E6%9F%90%2C%E5%B8%82");
        assertEquals(Set.of("安阳市", "某,市"), scope.regions());
        assertEquals(Set.of("A1", "B+2"), scope.sites());
    }

    @Test
    void readsASignOfEqualityInAName() {
        assertEquals(Set.of("a=b"), Scope.of("site=a=b").sites());
    }

    @Test
    void countsWhatIsNamedTwiceOnce() {
        assertEquals(Set.of("A"), Scope.of("site=A,site=A").sites());
    }

    /** Any name survives the way through the header. */
    @RepeatedTest(20)
    void givesBackAnyNameThatIsEncoded(RepetitionInfo run) {
        StringBuilder name = new StringBuilder("点");
        new Random(run.getCurrentRepetition())
                .ints(8, 0x20, 0xd000)
                .filter(Character::isDefined)
                .forEach(name::appendCodePoint);
        String encoded =
                URLEncoder.encode(name.toString(), StandardCharsets.UTF_8).replace("+", "%20");
        assertEquals(Set.of(name.toString()), Scope.of("region=" + encoded).regions());
    }
}
