package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.standards.number.LimitComparison;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All 354 answers about the five plans in the middle of a year, on made-up readings and no report: target, status, reason. It
 * tells what changes, and not that it is right: a line that changes here has to be read again.
 */
class FivePlansTest {

    private static final Path PLANS = Path.of("..", "plan-service", "src", "main", "resources", "plans");
    private static final LocalDate MIDDLE_OF_2025 = LocalDate.of(2025, 6, 30);

    @Test
    void answersAsBefore() throws IOException {
        List<String> answers = new ArrayList<>();
        for (String code : List.of("jiaozuo-htz", "shangjie", "anyang", "hebi-baoshan", "liaocheng-htz")) {
            results(code)
                    .forEach(result -> answers.add(result.id() + " " + result.status() + " "
                            + result.verdict().reason().code()));
        }

        assertEquals(String.join("\n", read()), String.join("\n", answers));
    }

    private static List<TargetResult> results(String code) throws IOException {
        PlanDocument plan = PublishedPlan.of(
                        code,
                        1,
                        new YAMLMapper().readTree(PLANS.resolve(code + ".yaml").toFile()))
                .document();
        return new PlanJudgement(
                        plan, MIDDLE_OF_2025, new SimulatedReadings(), Known.nothing(), LimitComparison.ROUNDED_VALUE)
                .results();
    }

    private static List<String> read() throws IOException {
        try (InputStream file = FivePlansTest.class.getResourceAsStream("/shapes/answers-2025-06-30.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
