package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTest {

    @ParameterizedTest
    @CsvSource({"100, 200, 100", "100, 150, 50", "100, 100, 0"})
    void saysHowMuchOfTheTimeBetweenTheCoresWereBusy(long before, long after, int percent) {
        String line = new Machine(0.5, before, 1_000).until(new Machine(1.5, after, 1_100));
        assertTrue(line.contains("cores busy " + percent + " %"), line);
        assertTrue(line.contains("0.50 before, 1.50 after"), line);
    }

    @Test
    void saysNothingWrongWhereTheMachineDoesNotTell() {
        String line = new Machine(-1, 0, 0).until(new Machine(-1, 0, 0));
        assertTrue(line.contains("cores busy 0 %"), line);
    }

    @Test
    void neverHasMoreBusyTicksThanTicks() {
        Machine now = Machine.now();
        assertTrue(now.busyTicks() <= now.allTicks(), now.toString());
    }
}
