package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProcessesTest {

    @Test
    void addsUpTheGenerationsOfTheSerialCollector() {
        String info = """
                1234:
                 def new generation   total 157248K, used 1024K [0x, 0x, 0x)
                  eden space 139776K,   0% used [0x, 0x, 0x)
                 tenured generation   total 349568K, used 20480K [0x, 0x, 0x)
                   the space 349568K,   1% used [0x, 0x, 0x, 0x)
                 Metaspace       used 55190K, committed 55808K, reserved 1114112K
                """;
        assertEquals(21, Processes.used(info));
    }

    @Test
    void knowsTheHeapOfThisProcess() {
        assertTrue(Processes.heapAfterCollection(ProcessHandle.current()) > 1);
    }

    @Test
    void countsObservationsByTheirPeriod() {
        byte[] event = "{\"site\":\"p\",\"observations\":[{\"periodEnd\":\"x\"},{\"periodEnd\":\"y\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(2, TopicCount.marks(event));
    }
}
