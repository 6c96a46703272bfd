package io.qingce.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void areMadeAsTheyAreDeclared() {
        List<NewTopic> topics = Topics.declared();
        assertEquals(12, topics.size());
        NewTopic readings = topics.stream()
                .filter(topic -> topic.name().equals("monitoring.observations-recorded.v1"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, readings.numPartitions());
        assertEquals(
                Map.of("cleanup.policy", "delete", "compression.type", "gzip", "retention.ms", "-1"),
                readings.configs());
    }
}
