package io.qingce.plan.unit;

import static io.qingce.plan.document.Documents.small;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Cursor;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.UnitDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    /** Another plan of the region names 市水利局, also as 水利局 and 市水务局. */
    @ParameterizedTest
    @CsvSource({
        "市水利局, , ",
        "市水利局, 水利局, ",
        "市水利局, 河务局, ",
        "市财政局, 财政局, ",
        "水利局, , units[0].name.zh",
        "市财政局, 市水利局, units[0].aliases[0]",
        "市财政局, 市水务局, units[0].aliases[0]",
        "市水务局, 水利局, units[0].name.zh units[0].aliases[0]"
    })
    void refusesAFormThatStandsForAnotherUnitInAnotherPlanOfTheRegion(String name, String alias, String fields) {
        List<Unit> others = Unit.of(plan("other", "市水利局", "水利局", "市水务局")).toList();
        PlanDocument plan = alias == null ? plan("small", name) : plan("small", name, alias);

        assertEquals(
                fields == null ? List.of() : List.of(fields.split(" ")),
                Units.conflicts(plan, others).stream()
                        .map(conflict -> conflict.field())
                        .toList());
    }

    @Test
    void saysInWhichPlanTheFormStandsForWhom() {
        assertEquals(
                Words.both("“水利局”在规划other中为市水利局。", "The form is that of another unit in plan other."),
                Units.conflicts(
                                plan("small", "水利局"),
                                Unit.of(plan("other", "市水利局", "水利局")).toList())
                        .get(0)
                        .detail());
    }

    @Test
    void isOneUnitHoweverManyPlansNameIt() {
        UnitResponse one = unit(List.of("水利局"), null, "a");
        UnitResponse other = unit(List.of("水务局", "水利局"), "省水利厅", "b");

        assertEquals(
                new UnitResponse(
                        "某区",
                        one.name(),
                        UnitDocument.Kind.DEPARTMENT,
                        List.of("水利局", "水务局"),
                        "省水利厅",
                        List.of("a", "b")),
                one.and(other));
        assertEquals("省水利厅", other.and(one).above());
        assertEquals(Cursor.of("某区", "市水利局"), one.place());
    }

    private static UnitResponse unit(List<String> aliases, String above, String plan) {
        return new UnitResponse(
                "某区",
                new PlanDocument.Name("市水利局", "Water bureau"),
                UnitDocument.Kind.DEPARTMENT,
                aliases,
                above,
                List.of(plan));
    }

    private static PlanDocument plan(String code, String unit, String... aliases) {
        return DocumentFormat.JSON.stored(small(code, tree -> {
            ObjectNode added = tree.withArray("units").addObject().put("kind", "DEPARTMENT");
            added.putObject("name").put("zh", unit).put("en", "Bureau");
            for (String alias : aliases) {
                added.withArray("aliases").add(alias);
            }
        }));
    }
}
