package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTableTest {

    @Test
    void isMetWithoutAnyFigure() {
        assertTrue(new Result("nothing").allMet());
    }

    /** One missed figure anywhere among many is a missed result. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 14})
    void isMissedWithOneMissedFigureWhereverItStands(int place) {
        Result result = new Result("many");
        for (int number = 0; number < 15; number++) {
            result.add(Figure.exactly("figure " + number, number == place ? 1 : 0, 0));
        }
        assertFalse(result.allMet());
        List<String> missed =
                result.print().lines().filter(line -> line.contains("MISSED")).toList();
        assertEquals(1, missed.size());
        assertTrue(missed.get(0).startsWith("figure " + place + " "), missed.get(0));
    }

    @ParameterizedTest
    @CsvSource({"true, met", "false, MISSED"})
    void saysNothingOfAFigureOfWhichNothingIsAsked(boolean met, String verdict) {
        Result result = new Result("verdicts");
        result.add(Figure.plain("plain", "5"));
        result.add(new Figure("asked", "5", "≤ 6", "", "", met));
        List<String> lines = result.print().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches("plain +5")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.endsWith(verdict)), lines.toString());
    }

    @Test
    void printsItsTitleItsFiguresInTheirOrderItsRemarksAndTheMachine() {
        Result result = new Result("bulk: ten readings");
        result.remark("first remark");
        result.add(Figure.plain("one", "1"));
        result.add(Figure.plain("two", "2"));
        result.remark("second remark");
        String text = result.print();
        List<String> order =
                List.of("bulk: ten readings", "one ", "two ", "first remark", "second remark", "machine: ");
        int at = 0;
        for (String part : order) {
            int next = text.indexOf(part, at);
            assertTrue(next >= at, part + " is not behind what comes before: " + text);
            at = next;
        }
    }

    @Test
    void printsTheSameTwice() {
        Result result = new Result("twice");
        result.add(Figure.rate("rate", 10, 5).beside("COPY", 20, 0.5));
        String figures = result.print()
                .lines()
                .filter(line -> line.startsWith("rate"))
                .findFirst()
                .orElseThrow();
        assertTrue(result.print().contains(figures));
        assertTrue(figures.contains("COPY 20/s") && figures.contains("50.0 %"), figures);
    }
}
