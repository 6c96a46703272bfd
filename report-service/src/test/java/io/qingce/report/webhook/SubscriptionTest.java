package io.qingce.report.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubscriptionTest {

    private static final String URL = "https://oa.example.gov.cn/qingce";
    private static final String ALARM = "report.alarm-changed.v1";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(null, "url not-allowed"),
                Arguments.of(request(null, null, null, null), "url not-allowed"),
                Arguments.of(request("ftp://example/", null, null, null), "url not-allowed"),
                Arguments.of(request(URL, "whsec_c2hvcnQ=", null, null), "secret not-a-secret"),
                Arguments.of(request(URL, null, List.of("report.alarm-change.v1"), null), "types[0] unknown-name"),
                Arguments.of(request(URL, null, List.of(ALARM, "x"), null), "types[1] unknown-name"),
                Arguments.of(request(URL, null, Arrays.asList(ALARM, null), null), "types[1] not-a-name"),
                Arguments.of(request(URL, null, List.of(" "), null), "types[0] not-a-name"),
                Arguments.of(request(URL, null, null, List.of("a", "b", "")), "plans[2] not-a-name"),
                Arguments.of(request(URL, null, null, Arrays.asList("a", null)), "plans[1] not-a-name"),
                Arguments.of(request(URL, null, null, List.of("a".repeat(201))), "plans[0] not-a-name"),
                Arguments.of(request(URL, null, null, Collections.nCopies(101, "a")), "plans too-many"),
                Arguments.of(request(URL, null, Collections.nCopies(101, ALARM), null), "types too-many"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCannotBeUsedAndNamesTheMemberAndTheItem(WebhookRequest request, String refusal) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Subscription.of(request));

        Violation violation = refused.violations().get(0);
        assertEquals(refusal, violation.field() + " " + violation.reason());
        assertEquals(422, refused.status());
    }

    @Test
    void takesNamesOfTwoHundredCharactersAndAHundredOfThem() {
        Subscription taken = Subscription.of(
                request(URL, null, Collections.nCopies(100, ALARM), List.of("a".repeat(200), "b", "a".repeat(200))));

        assertEquals(List.of(ALARM), taken.types());
        assertEquals(List.of("a".repeat(200), "b"), taken.plans());
    }

    @Test
    void wantsEverythingWhereNothingIsNamed() {
        Subscription taken = Subscription.of(request(URL, null, null, List.of()));

        assertEquals(List.of(), taken.types());
        assertEquals(List.of(), taken.plans());
        assertEquals(Optional.empty(), taken.secret());
        assertEquals("oa.example.gov.cn", taken.destination().host());
    }

    @ParameterizedTest
    @CsvSource({
        "report.attainment-change.v1, ATTAINMENT_CHANGED",
        "attainment, ATTAINMENT_CHANGED",
        "report.alarms-changed.v2, ALARM_CHANGED",
        "ALARM-alarm, ALARM_CHANGED",
        "bulletin-publish, BULLETIN_PUBLISHED",
        "report.bulletin-correction.v1, BULLETIN_CORRECTED",
        "withdrawn, BULLETIN_WITHDRAWN"
    })
    void namesTheNearestTypeForOneThatIsNotAnnounced(String type, AnnouncedType nearest) {
        assertEquals(nearest, AnnouncedType.nearest(type));
        String detail = assertThrows(
                        ProblemException.class, () -> Subscription.of(request(URL, null, List.of(type), null)))
                .violations()
                .get(0)
                .detail();
        assertTrue(detail.contains("Nearest: " + nearest.text()), detail);
        assertTrue(detail.contains(AnnouncedType.known()), detail);
    }

    @ParameterizedTest
    @EnumSource(AnnouncedType.class)
    void knowsEveryTypeThatIsAnnounced(AnnouncedType type) {
        assertEquals(Optional.of(type), AnnouncedType.of(type.text()));
        assertTrue(AnnouncedType.known().contains(type.text()));
        assertEquals(Optional.empty(), AnnouncedType.of(type.name()));
    }

    private static WebhookRequest request(String url, String secret, List<String> types, List<String> plans) {
        return new WebhookRequest(url, secret, types, plans);
    }
}
