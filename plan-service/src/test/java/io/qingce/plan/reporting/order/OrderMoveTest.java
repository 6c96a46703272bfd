package io.qingce.plan.reporting.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.Documents;
import io.qingce.plan.reporting.order.SupervisionOrder.State;
import io.qingce.plan.reporting.outline.Outlines;
import io.qingce.plan.reporting.outline.PlanOutline;
import io.qingce.plan.reporting.outline.Subject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMoveTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    /** Every move from every state: where it leads, or - where it is refused. */
    @ParameterizedTest
    @CsvSource({
        "ANSWER, ANSWERED, -,      -,    true",
        "CLOSE,  -,        CLOSED, -,    false",
        "REOPEN, -,        OPEN,   OPEN, true"
    })
    void leadsWhereItIsAllowed(
            OrderMove move, String fromOpen, String fromAnswered, String fromClosed, boolean needsWords) {
        assertEquals(fromOpen, end(move, State.OPEN));
        assertEquals(fromAnswered, end(move, State.ANSWERED));
        assertEquals(fromClosed, end(move, State.CLOSED));
        assertEquals(needsWords, move.transition().needsWords());
        assertEquals(move.name(), OrderAction.valueOf(move.name()).name());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,      -,    -,          move missing",
                "ANSWER, -,    -,          words missing",
                "REOPEN, ' ',  -,          words missing",
                "ANSWER, 已办, 2024-06-30, deadline not-allowed",
                "CLOSE,  -,    2024-06-30, deadline not-allowed",
                "REOPEN, 未办, 2024-05-19, deadline in-the-past"
            })
    void refusesAMoveWithoutWhatItNeeds(OrderMove move, String words, LocalDate deadline, String finding) {
        assertFindings(finding, () -> new OrderMoveRequest(move, words, deadline).checked(TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,  -,  市水利局, 逾期, 2024-05-20, target ambiguous",
                "R1, K1, 市水利局, 逾期, 2024-05-20, target ambiguous",
                "R1, -,  -,       逾期, 2024-05-20, unit missing",
                "R1, -,  市水利局, -,   2024-05-20, reason missing",
                "R1, -,  市水利局, 逾期, -,          deadline missing",
                "R1, -,  市水利局, 逾期, 2024-05-19, deadline in-the-past",
                "R9, -,  市水利局, 逾期, 2024-05-20, target unknown-target",
                "-,  K9, 市水利局, 逾期, 2024-05-20, task unknown-task",
                "R1, -,  市财政局, 逾期, 2024-05-20, unit unknown-unit"
            })
    void refusesAnOrderThatNobodyCouldAnswer(
            String target, String task, String unit, String reason, LocalDate deadline, String finding) {
        assertFindings(finding, () -> new OrderRequest(target, task, unit, reason, deadline).toOrder(plan(), TODAY));
    }

    @Test
    void isOpenUntilItIsAnsweredAndGetsANewDeadlineOnlyWhenItIsOpenedAgain() {
        SupervisionOrder order = new OrderRequest("R1", null, "水利局", "逾期", TODAY.plusDays(10)).toOrder(plan(), TODAY);
        assertEquals("市水利局", order.unit(), "by its alias");
        assertEquals(State.OPEN, order.state());
        order.move(new OrderMoveRequest(OrderMove.ANSWER, "已整改", null).checked(TODAY));
        assertEquals(State.ANSWERED, order.state());
        assertEquals(TODAY.plusDays(10), order.deadline());
        order.move(new OrderMoveRequest(OrderMove.REOPEN, "未到位", TODAY.plusDays(30)).checked(TODAY));
        assertEquals(State.OPEN, order.state());
        assertEquals(TODAY.plusDays(30), order.deadline());
        assertEquals(3, order.revision());
    }

    private static String end(OrderMove move, State state) {
        return move.transition().from().contains(state) ? move.transition().to().name() : "-";
    }

    private static PlanOutline plan() {
        return Outlines.small(document -> {
            Outlines.addReported(document, "R1");
            Documents.addTask(document, "K1", "1");
            ObjectNode unit = document.withArray("units").addObject().put("kind", "DEPARTMENT");
            unit.putObject("name").put("zh", "市水利局").put("en", "Water");
            unit.withArray("aliases").add("水利局");
        });
    }

    private static void assertFindings(String findings, Executable refused) {
        ProblemException problem = assertThrows(ProblemException.class, refused);
        assertEquals(422, problem.status());
        assertEquals(
                findings,
                problem.violations().stream()
                        .map(violation -> violation.field() + " " + violation.reason())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void concernsWhatItWasIssuedFor() {
        SupervisionOrder order = new OrderRequest(null, "K1", "市水利局", "逾期", TODAY).toOrder(plan(), TODAY);
        assertEquals(new Subject(Subject.Kind.TASK, "K1", null), order.subject());
    }
}
