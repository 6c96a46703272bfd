package io.qingce.plan.superior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.TargetDocument.SuperiorValue;
import io.qingce.plan.reporting.trail.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperiorValuesTest {

    private static final PlanDocument PLAN = plan();

    @ParameterizedTest
    @CsvSource({"T9, 404", "T2, 409"})
    void refusesATargetThatIsNotThereOrLeavesNothingToItsSuperior(String target, int status) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> SuperiorValues.add(PLAN, target, value("40", 2024)));
        assertEquals(status, refused.status());
    }

    @Test
    void standsInTheOrderInWhichValuesWereReceivedWhateverCameFirst() {
        PlanDocument plan = PLAN;
        for (int year : List.of(2024, 2022, 2023)) {
            plan = bound(SuperiorValues.add(plan, "T1", value("4" + year % 10, year)));
        }
        assertEquals(List.of("42", "43", "44"), values(DocumentFormat.JSON.tree(plan)));
    }

    @Test
    void changesNothingWhereThisVeryValueIsThereAlready() {
        PlanDocument once = bound(SuperiorValues.add(PLAN, "T1", value("40.50", 2024)));
        assertEquals(DocumentFormat.JSON.tree(once), SuperiorValues.add(once, "T1", value("40.50", 2024)));
    }

    @Test
    void changesNothingWhoeverRecordsItAgain() {
        PlanDocument once = bound(SuperiorValues.add(PLAN, "T1", value("40", 2024)));
        SuperiorValue again = value("40", 2024);
        SuperiorValue byAnother =
                new SuperiorValue(again.value(), null, again.year(), null, again.source(), again.receivedOn(), "李四");
        assertEquals(DocumentFormat.JSON.tree(once), SuperiorValues.add(once, "T1", byAnother));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-05-21, 2024, receivedOn in-the-future",
                "2024-05-20, -, year missing",
                "2024-05-20, 2020, year outside-plan",
                "2024-05-20, 2026, year outside-plan"
            })
    void a15RefusesAValueOfADayToComeOrOfNoYearOfThePlan(LocalDate received, Integer year, String finding) {
        SuperiorValueRequest request =
                new SuperiorValueRequest(BigDecimal.TEN, null, year, null, "某环文〔2024〕1号", received);
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> request.toValue(PLAN, new Actor("local:张三", "张三", null), LocalDate.of(2024, 5, 20)));
        assertEquals(
                finding,
                refused.violations().get(0).field() + " "
                        + refused.violations().get(0).reason());
    }

    @Test
    void saysWhoRecordedIt() {
        SuperiorValueRequest request =
                new SuperiorValueRequest(BigDecimal.TEN, null, 2024, "某断面", "某环文〔2024〕1号", LocalDate.of(2024, 5, 20));
        assertEquals(
                "张三",
                request.toValue(PLAN, new Actor("local:张三", "张三", null), LocalDate.of(2024, 5, 20))
                        .recordedBy());
    }

    @Test
    void takesAnotherPrintOfTheSameNumberForTheSameValue() {
        PlanDocument once = bound(SuperiorValues.add(PLAN, "T1", value("40.5", 2024)));
        assertEquals(List.of("40.5"), values(SuperiorValues.add(once, "T1", value("40.50", 2024))));
    }

    @Test
    void takesTheSameNumberOfAnotherPaperForAnotherValue() {
        PlanDocument once = bound(SuperiorValues.add(PLAN, "T1", value("40", 2023)));
        assertEquals(List.of("40", "40"), values(SuperiorValues.add(once, "T1", value("40", 2024))));
    }

    @Test
    void leavesEverythingElseAsItIs() {
        PlanDocument next = bound(SuperiorValues.add(PLAN, "T1", value("40", 2024)));
        assertEquals(PLAN.targets().get(1), next.targets().get(1));
        assertEquals(PLAN.targets().get(0).points(), next.targets().get(0).points());
        assertEquals(PLAN.title(), next.title());
    }

    private static PlanDocument plan() {
        return DocumentFormat.JSON.stored(Documents.small("small", tree -> {
            Documents.addTarget(tree, "T2");
            Documents.target(tree).putObject("superior").put("needed", "控制值");
        }));
    }

    private static SuperiorValue value(String number, int year) {
        return new SuperiorValue(
                new BigDecimal(number), null, year, null, "文〔" + year + "〕1号", LocalDate.of(year, 3, 1), "张三");
    }

    private static PlanDocument bound(JsonNode tree) {
        return DocumentFormat.JSON.bind(tree, PlanDocument.class);
    }

    private static List<String> values(JsonNode plan) {
        JsonNode values = plan.path("targets").get(0).path("superior").path("values");
        return StreamSupport.stream(values.spliterator(), false)
                .map(one -> one.path("value").decimalValue().toString())
                .toList();
    }
}
