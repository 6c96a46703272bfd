package io.qingce.load.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.Result;
import io.qingce.load.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {

    @Test
    void isMissedIfOneRequestWasRefused() {
        Latencies latencies = of(100, 1);
        assertTrue(told(latencies, 0).allMet());
        latencies.fail("targets: status 503");
        assertFalse(told(latencies, 0).allMet());
    }

    @ParameterizedTest
    @CsvSource({"10, 10, true", "29, 10, true", "31, 10, false"})
    void isMissedIfTheServiceTakesMoreThanSoManyTimesThatOfSql(int service, int sql, boolean met) {
        assertEquals(met, beside(of(service, 100), of(sql, 100), 3).allMet());
    }

    @Test
    void isMissedIfSqlWasNotAskedOrDidNotAnswer() {
        assertFalse(beside(of(10, 100), new Latencies(), 3).allMet());
        Latencies plain = of(10, 100);
        plain.fail("targets: no such operator");
        assertFalse(beside(of(10, 100), plain, 3).allMet());
    }

    @Test
    void saysWhyTheFirstRequestWasRefused() {
        Latencies plain = of(10, 100);
        plain.fail("targets: no such operator");
        plain.fail("tasks: no such table");
        String table = beside(of(10, 100), plain, 3).print();
        assertTrue(table.contains("reads in SQL: not answered, the first: targets: no such operator"), table);
        assertFalse(table.contains("no such table"), table);
    }

    @Test
    void showsTheBaselineOfEachKindAndNoneOfAKindThatSqlNeverMet() {
        Latencies service = of(20, 10);
        service.add("other", 5_000_000, 1);
        String table = beside(service, of(10, 10), 3).print();
        assertTrue(line(table, "plans ").matches(".*SQL p95 10\\.0 ms +2\\.00 ×.*"), table);
        assertFalse(line(table, "other").contains("SQL"), table);
    }

    @Test
    void theShareIsThatOfTheTimesThat95OfAHundredStayUnder() {
        Times slow = new Times();
        Times quick = new Times();
        for (int i = 1; i <= 100; i++) {
            slow.add(i * 4_000_000L);
            quick.add(i * 1_000_000L);
        }
        assertEquals(4, Latencies.share(slow, quick), 0.01);
        assertEquals(0.25, Latencies.share(quick, slow), 0.01);
        assertTrue(Double.isNaN(Latencies.share(slow, new Times())));
    }

    @Test
    void tellsHowMuchWasAnsweredInASecond() {
        Result result = new Result("rates");
        Latencies latencies = of(1, 600);
        latencies.tellRate(result, 60);
        String table = result.print();
        assertTrue(line(table, "requests").contains("10/s"), table);
        assertTrue(line(table, "answers, MB/s").contains("1.0"), table);
    }

    private static Latencies of(int millis, int count) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < count; i++) {
            latencies.add("plans", millis * 1_000_000L, 100_000);
        }
        return latencies;
    }

    private static Result told(Latencies latencies, double aim) {
        Result result = new Result("told");
        latencies.tell(result, "reads", aim);
        return result;
    }

    private static Result beside(Latencies service, Latencies sql, double most) {
        Result result = new Result("beside");
        service.tellBeside(result, "reads", 0, sql, most);
        return result;
    }

    private static String line(String table, String begins) {
        return table.lines().filter(line -> line.startsWith(begins)).findFirst().orElseThrow();
    }
}
