package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.report.intake.EventReader.Batch;
import io.qingce.report.intake.EventReader.Refusal;
import io.qingce.report.intake.EventReader.Told;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a batch is halved until the events that cannot be kept are alone; what a database would keep is kept in lists here. */
class IntakeHalvingTest {

    private static final int ATTEMPTS = 3;

    private final List<Integer> kept = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();
    private final List<Integer> waits = new ArrayList<>();
    private int transactions;

    private final Intake intake = new Intake(null, null, () -> ATTEMPTS, new SimpleMeterRegistry()) {
        @Override
        <T> void once(String channel, List<Refusal> refusals, List<Told<T>> told, Consumer<List<T>> keep) {
            transactions++;
            if (!told.isEmpty()) {
                keep.accept(told.stream().map(Told::event).toList());
            }
            refusals.forEach(refusal -> refused.add(refusal.record().offset()));
        }

        @Override
        void pause(int failures) {
            waits.add(failures);
        }
    };

    @Test
    void keepsAGoodBatchAtOnceAndNothingOfAnEmptyOne() {
        intake.take("tested", batch(8, List.of()), this::keep);
        intake.take("tested", batch(0, List.of()), this::keep);

        assertEquals(IntStream.range(0, 8).boxed().toList(), kept);
        assertEquals(2, transactions);
        assertEquals(List.of(), waits);
    }

    @Test
    void refusesWhatWasNotUnderstoodWithTheRestOfItsBatch() {
        intake.take("tested", batch(3, List.of(refusal(90), refusal(91))), this::keep);

        assertEquals(List.of(90L, 91L), refused);
        assertEquals(List.of(0, 1, 2), kept);
        assertEquals(1, transactions);
    }

    /** Whichever events are bad: all others are kept once and in order, the bad ones refused, whatever was not understood too. */
    @RepeatedTest(20)
    void refusesExactlyTheEventsThatCannotBeKept(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int size = 1 + random.nextInt(40);
        Set<Integer> bad = new HashSet<>();
        IntStream.range(0, random.nextInt(5)).forEach(i -> bad.add(random.nextInt(size)));

        intake.take("tested", batch(size, List.of(refusal(99))), events -> {
            if (events.stream().anyMatch(bad::contains)) {
                throw new ArithmeticException("a rule stumbles");
            }
            keep(events);
        });

        assertEquals(
                IntStream.range(0, size)
                        .filter(event -> !bad.contains(event))
                        .boxed()
                        .toList(),
                kept);
        List<Long> expected =
                new ArrayList<>(bad.stream().map(Integer::longValue).toList());
        expected.add(99L);
        assertEquals(Set.copyOf(expected), Set.copyOf(refused));
        assertEquals(expected.size(), refused.size());
        int depth = 32 - Integer.numberOfLeadingZeros(size);
        assertTrue(transactions <= 2 + bad.size() * (ATTEMPTS + 1) * (depth + 1), transactions + " of " + size);
    }

    /** A database that is away is no fault of the events: however long it lasts, none is halved off or refused. */
    @ParameterizedTest
    @CsvSource({"1", "3", "20"})
    void waitsForADatabaseThatIsAwayHoweverOftenItFails(int failures) {
        intake.take("tested", batch(4, List.of()), events -> {
            if (transactions <= failures) {
                throw new DatabaseFailure(new SQLException("away", "08006"));
            }
            keep(events);
        });

        assertEquals(List.of(0, 1, 2, 3), kept);
        assertEquals(List.of(), refused);
        assertEquals(IntStream.rangeClosed(1, failures).boxed().toList(), waits);
    }

    /** Only failures that are due to the events count towards a refusal. */
    @Test
    void countsAFailureOfTheDatabaseNotAgainstTheEvent() {
        intake.take("tested", batch(1, List.of()), events -> {
            if (transactions % 2 == 1) {
                throw new DatabaseFailure(new SQLException("away", "08006"));
            }
            throw new ArithmeticException("a rule stumbles");
        });

        assertEquals(List.of(0L), refused);
        assertEquals(2 * ATTEMPTS + 1, transactions);
    }

    private void keep(List<Integer> events) {
        kept.addAll(events);
    }

    private static Batch<Integer> batch(int size, List<Refusal> refused) {
        return new Batch<>(
                IntStream.range(0, size)
                        .mapToObj(number -> new Told<>(record(number), number))
                        .toList(),
                refused);
    }

    private static Refusal refusal(int offset) {
        return new Refusal(record(offset), "not understood");
    }

    private static ConsumerRecord<String, byte[]> record(int offset) {
        return new ConsumerRecord<>("tested", 0, offset, "key", new byte[0]);
    }
}
