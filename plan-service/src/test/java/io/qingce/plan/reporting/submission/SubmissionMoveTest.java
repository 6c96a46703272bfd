package io.qingce.plan.reporting.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import io.qingce.plan.reporting.submission.Submission.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionMoveTest {

    private static final Instant NOW = Instant.parse("2024-05-20T02:00:00Z");

    /** Every move from every state: where it leads, or - where it is refused. */
    @ParameterizedTest
    @CsvSource({
        "SUBMIT,   SUBMITTED, -,        -,        SUBMITTED",
        "VERIFY,   -,         VERIFIED, -,        -",
        "RETURN,   -,         RETURNED, -,        -",
        "WITHDRAW, -,         -,        RETURNED, -"
    })
    void leadsWhereItIsAllowed(
            SubmissionMove move, String fromDraft, String fromSubmitted, String fromVerified, String fromReturned) {
        assertEquals(fromDraft, end(move, State.DRAFT));
        assertEquals(fromSubmitted, end(move, State.SUBMITTED));
        assertEquals(fromVerified, end(move, State.VERIFIED));
        assertEquals(fromReturned, end(move, State.RETURNED));
    }

    @ParameterizedTest
    @CsvSource({"SUBMIT, false, false", "VERIFY, false, true", "RETURN, true, false", "WITHDRAW, true, true"})
    void saysWhetherAReasonIsNeededAndWhetherOthersAreTold(SubmissionMove move, boolean reason, boolean told) {
        assertEquals(reason, move.transition().needsWords());
        assertEquals(told, move.changesVerifiedValue());
        assertEquals(move.name(), move.action().name());
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true, false", "SUBMITTED, false, true", "VERIFIED, false, true", "RETURNED, true, false"})
    void isTheUnitsToChangeOrTheUnitHasDoneItsDuty(State state, boolean editable, boolean answered) {
        assertEquals(editable, State.EDITABLE.contains(state));
        assertEquals(answered, state.isAnswered());
    }

    /** Whatever is done in whatever order: each change is one revision, and only what is verified has a time of it. */
    @Test
    void countsEveryChangeAndKeepsTheTimeOfVerificationOnlyWhileItHolds() {
        Random random = new Random(14);
        Submission submission = draft();
        for (int step = 2; step < 500; step++) {
            List<SubmissionMove> possible = Arrays.stream(SubmissionMove.values())
                    .filter(move -> move.transition().from().contains(submission.state()))
                    .toList();
            if (State.EDITABLE.contains(submission.state()) && random.nextBoolean()) {
                submission.edit(
                        submission.period(),
                        submission.unit(),
                        new Content(BigDecimal.valueOf(step), null, null, null));
            } else {
                submission.move(possible.get(random.nextInt(possible.size())), NOW.plusSeconds(step));
            }
            assertEquals(step, submission.revision());
            assertEquals(submission.state() == State.VERIFIED, submission.verifiedAt() != null);
        }
    }

    @Test
    void isTriedAgainAfterAReturn() {
        Submission submission = draft();
        submission.move(SubmissionMove.SUBMIT, NOW);
        submission.move(SubmissionMove.RETURN, NOW);
        submission.move(SubmissionMove.SUBMIT, NOW);
        submission.move(SubmissionMove.VERIFY, NOW);
        assertNotNull(submission.verifiedAt());
        submission.move(SubmissionMove.WITHDRAW, NOW);
        assertNull(submission.verifiedAt());
        assertEquals(State.RETURNED, submission.state());
    }

    private static String end(SubmissionMove move, State state) {
        return move.transition().from().contains(state) ? move.transition().to().name() : "-";
    }

    private static Submission draft() {
        return new Submission(
                "plan",
                new Subject(Subject.Kind.TARGET, "R1", "2025"),
                ReportingPeriod.parse("2024-05").orElseThrow(),
                "市水利局",
                Content.EMPTY);
    }
}
