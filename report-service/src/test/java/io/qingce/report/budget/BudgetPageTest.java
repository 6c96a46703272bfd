package io.qingce.report.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.number.Percentage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the worked example of {@code docs/calculations/budget.md}. */
class BudgetPageTest {

    private static final Path PAGE = Path.of("..", "docs", "calculations", "budget.md");

    static Stream<String> lines() throws IOException {
        String page = Files.readString(PAGE);
        String block = page.substring(page.indexOf("```budget\n") + "```budget\n".length());
        return block.substring(0, block.indexOf("```")).lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void computesWhatThePageSays(String line) {
        String[] sides = line.split(" = ");
        String[] words = sides[0].split(" ");
        int[] numbers = Arrays.stream(words, 1, 4).mapToInt(Integer::parseInt).toArray();
        assertEquals(sides[1], computed(words[0], numbers, new BigDecimal(words[4])));
    }

    private static String computed(String kind, int[] n, BigDecimal target) {
        Exact limit = Exact.of(target);
        LimitComparison rounded = LimitComparison.ROUNDED_VALUE;
        int all = n[1] + n[2];
        return switch (kind) {
            case "many" ->
                words(DayBudget.wantingMany(
                        n[0], n[1], n[2], c -> rounded.meetsLower(new Percentage(c, all).exact(), limit, 1)));
            case "few" ->
                words(DayBudget.wantingFew(
                        n[0], n[1], n[2], c -> rounded.meetsUpper(new Percentage(c, all).exact(), limit, 1)));
            case "percentile" -> percentile(n, target);
            default -> {
                Exact edge = MeanBudget.edge(target, 0, mean -> rounded.meetsUpper(mean, limit, 0));
                MeanBudget budget =
                        MeanBudget.of(Exact.of(n[0]), n[1], n[2], edge, mean -> rounded.meetsUpper(mean, limit, 0));
                yield budget.outlook() + " "
                        + budget.remainingMean()
                                .map(mean -> mean.toDecimal(4).toPlainString())
                                .orElse("none");
            }
        };
    }

    private static String percentile(int[] n, BigDecimal target) {
        List<Exact> days = new ArrayList<>(Collections.nCopies(n[0], Exact.of(200)));
        days.addAll(Collections.nCopies(n[1] - n[0], Exact.of(100)));
        Exact limit = Exact.of(target);
        Predicate<Exact> met = value -> LimitComparison.ROUNDED_VALUE.meetsUpper(value, limit, 0);
        PercentileBudget budget = PercentileBudget.of(days, n[2], 90, limit, MeanBudget.edge(target, 0, met), met);
        return budget.outlook() + " " + budget.stillAllowed();
    }

    private static String words(DayBudget budget) {
        return budget.outlook() + " " + budget.stillNeeded() + " " + budget.stillAllowed();
    }
}
