package io.qingce.chassis.accesskey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyRequestTest {

    private static final Set<String> OPERATIONS =
            Set.of("postObservations", "listObservations", "getSite", "putMapping");

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Instant SOON = NOW.plusSeconds(60);
    private static final List<String> FEED = List.of("feed");
    private static final List<String> PLACES = List.of("焦作市");

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("name", request(null, FEED, PLACES, SOON)),
                Arguments.of("name", request(" ", FEED, PLACES, SOON)),
                Arguments.of("name", request("x".repeat(65), FEED, PLACES, SOON)),
                Arguments.of("name", request("a\nb", FEED, PLACES, SOON)),
                Arguments.of("roles", request("a", null, PLACES, SOON)),
                Arguments.of("roles", request("a", List.of(), PLACES, SOON)),
                Arguments.of("roles", request("a", List.of("feed", "feed"), PLACES, SOON)),
                Arguments.of("roles", request("a", Collections.singletonList(null), PLACES, SOON)),
                Arguments.of("roles", request("a", List.of("feed", "no-such-role"), PLACES, SOON)),
                Arguments.of("regions", request("a", FEED, List.of(), SOON)),
                Arguments.of("regions", request("a", FEED, List.of(" "), SOON)),
                Arguments.of("regions", request("a", FEED, List.of("焦作市", "焦作市"), SOON)),
                Arguments.of("regions", request("a", FEED, Arrays.asList("焦作市", null), SOON)),
                Arguments.of("expires", request("a", FEED, PLACES, null)),
                Arguments.of("expires", request("a", FEED, PLACES, NOW)),
                Arguments.of(
                        "expires", request("a", FEED, PLACES, NOW.plus(LONGEST).plusSeconds(1))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesTheFieldThatCannotBe(String field, AccessKeyRequest request) {
        ProblemException refused = assertThrows(ProblemException.class, () -> request.terms(NOW, LONGEST, OPERATIONS));

        assertEquals(422, refused.status());
        assertEquals(
                List.of(field),
                refused.violations().stream().map(Violation::field).toList());
    }

    /** A program decides on nothing, signs nothing and administers nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "signer",
                "verifier",
                "reporter",
                "plan-editor",
                "event-approver",
                "city-reviewer",
                "auditor",
                "system-administrator",
                "security-administrator"
            })
    void refusesRolesOfPeople(String role) {
        assertThrows(
                ProblemException.class,
                () -> request("a", List.of(role), PLACES, SOON).terms(NOW, LONGEST, OPERATIONS));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> new AccessKeyRequest(null, null, List.of(), List.of(), List.of(), null)
                        .terms(NOW, LONGEST, OPERATIONS));

        assertEquals(6, refused.violations().size());
    }

    @Test
    void refusesAnOperationThatThereIsNotAndNamesThoseThatAreLikeIt() {
        AccessKeyRequest request =
                new AccessKeyRequest("a", FEED, PLACES, null, List.of("postObservation", "postObservations"), SOON);

        ProblemException refused = assertThrows(ProblemException.class, () -> request.terms(NOW, LONGEST, OPERATIONS));

        assertEquals(
                List.of("unknown-operation"),
                refused.violations().stream().map(Violation::reason).toList());
        assertEquals(
                "There is no operation postObservation; names like it are postObservations, listObservations, getSite.",
                Words.of(refused.violations().get(0).detail()).en());
    }

    @Test
    void takesWhatIsAskedFor() {
        KeyTerms terms = new AccessKeyRequest(
                        "气象局接口",
                        List.of("feed", "viewer"),
                        PLACES,
                        null,
                        List.of("postObservations"),
                        NOW.plus(LONGEST))
                .terms(NOW, LONGEST, OPERATIONS);

        assertEquals(
                new KeyTerms(
                        "气象局接口",
                        Set.of(Role.FEED, Role.VIEWER),
                        Set.of("焦作市"),
                        null,
                        Set.of("postObservations"),
                        NOW.plus(LONGEST)),
                terms);
        assertNull(new AccessKeyRequest("a", FEED, null, null, null, SOON)
                .terms(NOW, LONGEST, OPERATIONS)
                .regions());
    }

    private static AccessKeyRequest request(String name, List<String> roles, List<String> regions, Instant expires) {
        return new AccessKeyRequest(name, roles, regions, null, null, expires);
    }
}
