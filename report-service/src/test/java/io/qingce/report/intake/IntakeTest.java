package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.chassis.database.Sql;
import io.qingce.report.intake.EventReader.Batch;
import io.qingce.report.intake.EventReader.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** No event holds up those beside it. */
@QuarkusTest
class IntakeTest {

    @Inject
    Intake intake;

    @Inject
    Database database;

    private final String topic = "tested." + UUID.randomUUID();

    @Test
    void refusesTheOneEventThatNoTableTakesAndKeepsTheOthers() {
        List<Integer> kept = new ArrayList<>();
        intake.take("tested", batch(9), numbers -> {
            database.run(Sql.of("select :number::bigint::int").with("number", numbers.contains(5) ? 1L << 40 : 1L));
            kept.addAll(numbers);
        });
        assertEquals(List.of(0, 1, 2, 3, 4, 6, 7, 8), kept);
        List<String> refused = refused();
        assertEquals(1, refused.size());
        assertTrue(refused.get(0).startsWith("5 the event cannot be stored:"), refused::toString);
    }

    @Test
    void refusesTheOneEventThatARuleStumblesOver() {
        List<Integer> kept = new ArrayList<>();
        intake.take("tested", batch(4), numbers -> {
            if (numbers.contains(0) || numbers.contains(3)) {
                throw new StackOverflowError("a rule that has no end");
            }
            kept.addAll(numbers);
        });
        assertEquals(List.of(1, 2), kept);
        assertEquals(2, refused().size());
    }

    @Test
    void waitsForADatabaseThatIsAway() {
        AtomicInteger attempts = new AtomicInteger();
        intake.take("tested", batch(2), numbers -> {
            if (attempts.incrementAndGet() < 5) {
                throw new DatabaseFailure(new SQLException("terminating connection", "57P01"));
            }
        });
        assertEquals(5, attempts.get());
        assertEquals(List.of(), refused());
    }

    private Batch<Integer> batch(int size) {
        return new Batch<>(
                IntStream.range(0, size)
                        .mapToObj(number -> new Told<>(
                                new ConsumerRecord<>(
                                        topic,
                                        0,
                                        number,
                                        "key",
                                        Integer.toString(number).getBytes(StandardCharsets.UTF_8)),
                                number))
                        .toList(),
                List.of());
    }

    private List<String> refused() {
        return database.list(
                Sql.of("select convert_from(payload, 'UTF8') || ' ' || reason as line from refused_event"
                                + " where topic = :topic order by record")
                        .with("topic", topic),
                row -> row.text("line"));
    }
}
