package io.qingce.chassis.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetricHelpTest {

    private final MeterFilter help = MetricHelp.ofAllModules();

    @Test
    void leavesWhatSaysSomethingItself() {
        Meter.Id id = id("qingce.outbox.pending", "its own words");
        assertSame(id, help.map(id));
    }

    @Test
    void saysNothingOfMetricsOfOthers() {
        assertNull(help.map(id("jvm.memory.used", null)).getDescription());
    }

    @Test
    void saysWhatOneOfOursCounts() {
        Meter.Id said = help.map(id("qingce.outbox.pending", null));
        assertEquals("Events that wait to be sent to Kafka.", said.getDescription());
        assertEquals("yes", said.getTag("kept"));
    }

    private static Meter.Id id(String name, @Nullable String description) {
        return new Meter.Id(name, Tags.of("kept", "yes"), null, description, Meter.Type.GAUGE);
    }
}
