package io.qingce.plan.milestone;

import static io.qingce.plan.document.Documents.addTarget;
import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Cursor;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.plan.filter.PlaceFilter;
import io.qingce.plan.filter.WantedUnits;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2025, , , 12",
        "EACH_YEAR, , , , 12",
        "EACH_YEAR, , , 2025-06-30, 12",
        "DAY, , 2025-06-30, , 6",
        "INHERITED, , 2025-01-31, , 1",
        "BEFORE, , 2025-03-01, , 3",
        "BEFORE, 2025, , , ",
        "PERIOD, , , 2025-09-30, 9",
        "PERIOD, , , , ",
        "FROM, , 2025-06-30, , ",
        "STANDING, , , , "
    })
    void isDueInTheMonthOfItsLastDayAsFarAsThePrintGivesOne(
            Due.Kind kind, Integer year, LocalDate date, LocalDate to, Integer month) {
        assertEquals(month, Milestone.month(new Due(kind, year, date, null, to, null, null)));
    }

    @Test
    void isEveryPointOfTheTargetsOfDoneOrNotDone() {
        String document = small("small", tree -> {
            addTarget(tree, "T2").put("dataClass", "REPORTED");
            ObjectNode milestone = addTarget(tree, "T3").put("dataClass", "MILESTONE");
            milestone.withArray("points").add(point(tree).deepCopy());
            target(tree).put("dataClass", "MILESTONE");
        });

        assertEquals(3, Milestone.of(DocumentFormat.JSON.stored(document)).size());
        assertEquals(0, Milestone.of(DocumentFormat.JSON.stored(small("small"))).size());
    }

    @Test
    void narrowsByNothingThatIsNotSaidAndByAllThatIs() {
        MilestoneFilter filter = new MilestoneFilter();
        assertEquals("1 = 1", filter.conditions(new PlaceFilter(), null).where());

        filter.year = Year.of(2024);
        filter.month = Month.JUNE;
        Conditions narrowed = filter.conditions(new PlaceFilter(), new WantedUnits(List.of("市水利局"), Role.LEAD));
        assertEquals(2024, narrowed.parameters().get("year"));
        assertEquals(6, narrowed.parameters().get("month"));
        assertArrayEquals(
                new String[] {"LEAD 市水利局"}, (String[]) narrowed.parameters().get("units"));
        assertEquals(3, narrowed.where().split(" and ").length);
    }

    /** What nobody answers for stands first in its region, under no name. */
    @Test
    void standsUnderItsUnitOrUnderNone() {
        Cursor named = Cursor.of("某区", "市水利局");
        Cursor nobody = Cursor.of("某区", "");

        assertEquals("市水利局", UnitMilestones.at(named).unit());
        assertNull(UnitMilestones.at(nobody).unit());
        assertEquals(nobody, UnitMilestones.at(nobody).place());
        assertTrue(UnitMilestones.at(named).isAt(named));
        assertFalse(UnitMilestones.at(named).isAt(nobody));
        assertFalse(UnitMilestones.at(named).isAt(Cursor.of("别区", "市水利局")));
    }
}
