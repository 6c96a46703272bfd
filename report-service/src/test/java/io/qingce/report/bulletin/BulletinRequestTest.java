package io.qingce.report.bulletin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.bulletin.definition.Subject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "air-weekly,   甲市, , , 2025-06, , , kind, unknown-name",
        "air-monthly,  , , , 2025-06, , , region, missing",
        "air-monthly,  ' ', , , 2025-06, , , region, missing",
        "air-monthly,  甲市, p, , 2025-06, , , plan, not-of-this-kind",
        "air-monthly,  甲市, , , 2025, , , period, not-a-period",
        "air-monthly,  甲市, , , 2025-13, , , period, not-a-period",
        "air-monthly,  甲市, , , 2025-06-YTD, , , period, not-a-period",
        "air-monthly,  甲市, , , 2026-03, , , period, not-over",
        "plan-monthly, , , , 2025-06, , , plan, missing",
        "plan-monthly, 甲市, p, , 2025-06, , , region, not-of-this-kind",
        "plan-monthly, , p, , 2025-06, 2+26, , group, not-of-this-kind",
        "plan-monthly, , p, T1, 2025-06, , , target, not-of-this-kind",
        "plan-monthly, , p, , 2025-06, , r, scoring, not-of-this-kind",
        "water-monthly, 甲市, , , 2025-06, 2+26, , group, not-of-this-kind",
        "plan-assessment, , p, , 2025, , , scoring, missing",
        "plan-assessment, , p, , 2025, , ' ', scoring, missing",
        "plan-assessment, , p, , 2025-12, , r, period, not-a-period",
        "plan-assessment, , p, , 2026, , r, period, not-over"
    })
    void refusesWhatNoBulletinIsOfAndNamesTheMember(
            String kind,
            String region,
            String plan,
            String target,
            String period,
            String group,
            String scoring,
            String field,
            String reason) {
        BulletinRequest request =
                new BulletinRequest(kind, region, plan, target, period, group, scoring, null, null, "甲");
        ProblemException refused =
                assertThrows(ProblemException.class, () -> request.subject(request.definition(), TODAY));
        assertEquals(422, refused.status());
        assertEquals(field, refused.violations().get(0).field());
        assertEquals(reason, refused.violations().get(0).reason());
    }

    @Test
    void takesTheReviewedDataWhereThereAreAnyAndThePublishedRules() {
        BulletinRequest request =
                new BulletinRequest("air-monthly", "甲市", null, null, "2026-02", null, null, null, null, "甲");
        assertEquals(
                new Subject("甲市", null, null, "2026-02", null, null, "BEST", "published"),
                request.subject(request.definition(), TODAY));
    }

    @Test
    void scoresByTheRulesThatAreNamed() {
        BulletinRequest request =
                new BulletinRequest("plan-assessment", null, "p", null, "2025", null, "worked", null, null, "甲");
        assertEquals(
                new Subject(null, "p", null, "2025", null, "worked", "BEST", "published"),
                request.subject(request.definition(), TODAY));
    }

    @Test
    void refusesSwitchesThatNoQuestionOfTheKindHas() {
        BulletinRequest version =
                new BulletinRequest("water-monthly", "甲市", null, null, "2026-02", null, null, "BEST", null, "甲");
        BulletinRequest rules =
                new BulletinRequest("plan-monthly", null, "p", null, "2026-02", null, null, null, "strict", "甲");
        for (BulletinRequest request : List.of(version, rules)) {
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> request.subject(request.definition(), TODAY));
            assertEquals("not-of-this-kind", refused.violations().get(0).reason());
        }
    }
}
