package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code jcmd GC.heap_info} says, by collector. */
class HeapTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "garbage-first heap   total 262144K, used 30720K [0x, 0x) | 30",
                "def new generation   total 157248K, used 1024K ^ tenured generation   total 349568K, used 20480K | 21",
                "PSYoungGen      total 76288K, used 2048K ^ ParOldGen       total 175104K, used 4096K | 0",
                "Metaspace       used 55190K, committed 55808K | 0",
                "nothing of the kind | 0"
            })
    void addsUpWhatIsUsedOfTheHeap(String info, double mebibytes) {
        assertEquals(mebibytes, Processes.used(info.replace("^", "\n")), 0.001);
    }
}
