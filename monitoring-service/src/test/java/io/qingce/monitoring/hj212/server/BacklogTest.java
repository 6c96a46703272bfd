package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.quarantine.Holder;
import io.qingce.monitoring.hj212.quarantine.Unusable;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much may wait to be stored; nobody stores here. */
class BacklogTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @ParameterizedTest
    @CsvSource({"3, 1000000, 10", "1, 1000000, 10", "1000, 100, 50", "1000, 100, 99", "1000, 9, 9"})
    void isFullOfSoManyPacketsOrSoManyBytes(int packets, long bytes, int each) {
        Backlog backlog = backlog(packets, bytes);
        int added = 0;
        while (!backlog.isFull()) {
            backlog.add(packet(each));
            added++;
        }
        assertTrue(added == packets || (long) added * each >= bytes, added + " packets");
        assertTrue(added <= packets && (long) (added - 1) * each < bytes, added + " packets");
        assertEquals(added, meters.get("qingce.hj212.backlog").gauge().value());
    }

    @Test
    void isNotFullOfNothing() {
        assertFalse(backlog(1, 1).isFull());
    }

    private Backlog backlog(int packets, long bytes) {
        HjConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(HjConfig.class)
                .withDefaultValue("qingce.hj212.backlog", Integer.toString(packets))
                .withDefaultValue("qingce.hj212.backlog-bytes", Long.toString(bytes))
                .build()
                .getConfigMapping(HjConfig.class);
        return new Backlog(null, config, meters);
    }

    private static Task packet(int bytes) {
        Refusal refusal = new Refusal(RefusalReason.GARBAGE, "", RawBytes.copyOf(new byte[bytes], 0, bytes));
        return new Task.SetAside(
                new Unusable(refusal, Optional.empty(), new Holder(false, "127.0.0.1"), "127.0.0.1"), () -> {});
    }
}
