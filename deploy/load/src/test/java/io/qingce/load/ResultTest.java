package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void saysWhichFigureIsMissed() {
        Result result = new Result("a title");
        result.add(Figure.rate("fast", 61_000, 60_000));
        result.add(Figure.millis("slow", 1500.4, 1000));
        assertFalse(result.allMet());
        List<String> lines = result.print().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches("fast +61 000/s +≥ 60 000/s +met")), lines.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("slow +1500.4 ms +≤ 1000 ms +MISSED")), lines.toString());
    }

    @Test
    void showsTheBaselineBesideAFigure() {
        Figure figure = Figure.rate("stored", 50, 0).beside("COPY", 200, 0.25);
        assertEquals("COPY 200/s", figure.baseline());
        assertEquals("25.0 %", figure.share());
        assertTrue(figure.met());
    }

    @Test
    void asksNothingOfAPlainFigure() {
        assertTrue(Figure.plain("rounds", "20").met());
        assertFalse(Figure.exactly("lost", 1, 0).met());
    }

    @Test
    void ordersTheTimes() {
        Times times = new Times();
        for (int millis = 1; millis <= 100; millis++) {
            times.add(millis * 1_000_000L);
        }
        assertEquals(50, times.millis(50), 0.1);
        assertEquals(99, times.millis(99), 0.1);
        assertEquals(100, times.count());
    }
}
