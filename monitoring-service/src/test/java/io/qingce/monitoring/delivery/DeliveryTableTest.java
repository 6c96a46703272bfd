package io.qingce.monitoring.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.fixture.Settings;
import io.qingce.monitoring.remark.Remarks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is remembered goes when it is too old or too much. */
@QuarkusTest
class DeliveryTableTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final FeedAnswer ANSWER = FeedAnswer.of(BatchAnswer.of(List.of()), new Remarks());
    private static final int MORE_THAN_A_ROUND = 201;

    @Inject
    Database database;

    @Test
    void forgetsTheOldestDeliveriesAndWhatIsTooOld() {
        DeliveryTable table = with("qingce.delivery.most=50", "qingce.delivery.kept=P10D");
        Upload upload = upload();
        long old = in(() -> table.put(upload, null, null, ANSWER, NOW.minusSeconds(11 * 86_400)));
        long first = in(() -> table.put(upload, null, null, ANSWER, NOW));
        for (int i = 0; i < MORE_THAN_A_ROUND; i++) {
            in(() -> table.put(upload, null, null, ANSWER, NOW));
        }
        assertEquals(Optional.empty(), in(() -> table.find(old, null)));
        assertEquals(Optional.empty(), in(() -> table.find(first, null)));
        long left = in(() -> database.number(Sql.of("select count(*) from delivery")));
        assertTrue(left <= 150, "50 and what came since the last round, not " + left);
    }

    private static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private DeliveryTable with(String... settings) {
        return new DeliveryTable(database, Settings.of(DeliveryConfig.class, settings));
    }

    private static Upload upload() {
        return new Upload(Delivery.Door.JSON, null, null);
    }
}
