package io.qingce.plan.reporting.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.reporting.order.SupervisionOrder.State;
import io.qingce.plan.reporting.outline.Subject;
import io.qingce.plan.reporting.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An order that people move in any order, with and without words and deadlines. */
class OrderWalkTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    private final Trail<SupervisionOrder, OrderChange> trail =
            new Trail<>(null, Clock.systemUTC(), SupervisionOrder.class, OrderChange.class, "order");

    private SupervisionOrder order;

    @BeforeEach
    void issue() {
        order = new SupervisionOrder(
                "plan", new Subject(Subject.Kind.TARGET, "R1", null), "市水利局", "逾期", TODAY.plusDays(3));
    }

    /** What is refused leaves the order as it was; what is done makes the next revision and is never without its words. */
    @RepeatedTest(5)
    void changesByNothingThatIsRefused(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 400; i++) {
            OrderMoveRequest asked = anyMove(random);
            State before = order.state();
            LocalDate deadline = order.deadline();
            long revision = order.revision();

            if (isDone(asked)) {
                assertEquals(revision + 1, order.revision());
                assertTrue(asked.move() == OrderMove.CLOSE || !asked.words().isBlank());
                assertTrue(order.deadline().equals(deadline) || asked.move() == OrderMove.REOPEN);
                assertTrue(asked.deadline() == null || order.deadline().equals(asked.deadline()));
            } else {
                assertEquals(revision, order.revision());
                assertEquals(before, order.state());
                assertEquals(deadline, order.deadline());
            }
        }
    }

    /** Nothing is closed that was not answered since it was last opened. */
    @RepeatedTest(5)
    void isClosedOnlyAfterAnAnswer(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        boolean answered = false;
        for (int i = 0; i < 400; i++) {
            OrderMoveRequest asked = anyMove(random);
            if (isDone(asked)) {
                answered = asked.move() == OrderMove.ANSWER || (answered && asked.move() == OrderMove.CLOSE);
            }
            assertEquals(answered, order.state() != State.OPEN);
        }
    }

    /** Whatever has happened to an order, it can come to any other state. */
    @ParameterizedTest
    @EnumSource
    void isNeverStuck(State from) {
        Set<State> reached = EnumSet.of(from);
        for (int step = 0; step < State.values().length; step++) {
            for (OrderMove move : OrderMove.values()) {
                if (move.transition().from().stream().anyMatch(reached::contains)) {
                    reached.add(move.transition().to());
                }
            }
        }
        assertEquals(EnumSet.allOf(State.class), reached);
    }

    private boolean isDone(OrderMoveRequest asked) {
        try {
            OrderMoveRequest.Checked checked = asked.checked(TODAY);
            trail.require(order, checked.move().transition().from());
            order.move(checked);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static OrderMoveRequest anyMove(Random random) {
        OrderMove[] moves = OrderMove.values();
        String[] words = {null, "", " ", "已整改", "未到位"};
        return new OrderMoveRequest(
                moves[random.nextInt(moves.length)],
                words[random.nextInt(words.length)],
                random.nextInt(3) == 0 ? TODAY.plusDays(random.nextInt(10) - 2) : null);
    }
}
