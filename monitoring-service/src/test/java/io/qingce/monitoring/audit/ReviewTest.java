package io.qingce.monitoring.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a review through the levels. */
class ReviewTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T08:00:00+08:00");

    @ParameterizedTest
    @EnumSource(ReviewLevel.class)
    void isSettledForEveryLevelThatHasSpokenAndForThoseBelow(ReviewLevel spoken) {
        for (ReviewLevel next : ReviewLevel.values()) {
            for (Review.Status status : Review.Status.values()) {
                Review review = review(status, spoken);
                if (status != Review.Status.RETURNED && next.ordinal() > spoken.ordinal()) {
                    review.requireHigher(next);
                } else {
                    ProblemException refusal =
                            assertThrows(ProblemException.class, () -> review.requireHigher(next), status + " " + next);
                    assertEquals(409, refusal.status());
                    assertEquals(
                            "Review 7 is " + status + " at level " + spoken + ".",
                            Words.in(Language.ENGLISH, refusal.getMessage()));
                }
            }
        }
    }

    @Test
    void keepsEveryStepInItsOrder() {
        Review.Step proposed = step(Review.Status.PROPOSED, ReviewLevel.OPERATOR);
        Review.Step confirmed = step(Review.Status.CONFIRMED, ReviewLevel.CITY);
        Review review = review(Review.Status.PROPOSED, ReviewLevel.OPERATOR)
                .next(proposed, null)
                .next(confirmed, null);
        assertEquals(List.of(proposed, confirmed), review.steps());
        assertEquals(Review.Status.CONFIRMED, review.status());
        assertEquals(ReviewLevel.CITY, review.level());
    }

    /** Who only raises the level does nothing to the readings; what was done stays. */
    @Test
    void keepsWhatWasDoneToTheReadings() {
        Review.Effect effect = new Review.Effect(1, 2, 3, 4, 5);
        Review confirmed = review(Review.Status.PROPOSED, ReviewLevel.OPERATOR)
                .next(step(Review.Status.CONFIRMED, ReviewLevel.CITY), effect);
        assertEquals(effect, confirmed.effect());
        assertEquals(
                effect,
                confirmed
                        .next(step(Review.Status.CONFIRMED, ReviewLevel.PROVINCE), null)
                        .effect());
        assertNull(review(Review.Status.PROPOSED, ReviewLevel.OPERATOR)
                .next(step(Review.Status.PROPOSED, ReviewLevel.OPERATOR), null)
                .effect());
    }

    @Test
    void showsReadingsBeforeAndAfterAndWhatWasRefusedOfWhichHour() {
        Observation one = Observed.of(Observed.hour("1001A", 0, Version.REVIEWED), "SO2=6:CORRECTED");
        Observation two = Observed.of(Observed.hour("1001A", 1, Version.REVIEWED), "SO2=-:VOID");
        Correction.Change change = new Correction.Change(
                one.key(),
                Parameter.SO2,
                Reading.of(new BigDecimal("5")),
                one.readings().get(Parameter.SO2));
        Correction.Change voided = new Correction.Change(
                two.key(), Parameter.SO2, null, two.readings().get(Parameter.SO2));
        Reviewer.Done done = new Reviewer.Done(
                new Review.Effect(1, 0, 0, 1, 0),
                List.of(change, voided),
                List.of(ItemOutcome.rejected(1, null, "periodEnd", "frozen", "Frozen by …")),
                List.of(one, two));
        ReviewAnswer answer = ReviewAnswer.rehearsed(done, ZoneId.of("Asia/Shanghai"));
        assertNull(answer.review());
        assertEquals(
                new ReviewAnswer.Cell(
                        "1001A",
                        OffsetDateTime.parse("2026-03-01T08:00:00+08:00"),
                        "SO2",
                        new BigDecimal("5"),
                        new BigDecimal("6"),
                        List.of("CORRECTED")),
                answer.changes().get(0));
        assertNull(answer.changes().get(1).before());
        assertNull(answer.changes().get(1).after());
        assertEquals(
                List.of(new ReviewAnswer.Refused(
                        "1001A", OffsetDateTime.parse("2026-03-01T09:00:00+08:00"), "frozen", "Frozen by …")),
                answer.refused());
    }

    private static Review review(Review.Status status, ReviewLevel level) {
        return new Review(7, status, level, null, List.of(), null);
    }

    private static Review.Step step(Review.Status status, ReviewLevel level) {
        return new Review.Step(status, level, "市站", "核查", NOW);
    }
}
