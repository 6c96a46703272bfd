package io.qingce.plan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.paging.Conditions;
import io.qingce.plan.document.PlanDocument.Status;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanFilterTest {

    @Test
    void narrowsByNothingThatIsNotSaid() {
        assertEquals("1 = 1", new PlanFilter().conditions().where());
    }

    /** A plan whose period touches the year is found, whichever end of it lies there. */
    @Test
    void asksWhetherThePeriodHasADayOfTheYear() {
        PlanFilter filter = new PlanFilter();
        filter.year = Year.of(2024);

        Conditions narrowed = filter.conditions();
        assertEquals("periodFrom <= :last and periodTo >= :first", narrowed.where());
        assertEquals(
                Map.of("last", LocalDate.of(2024, 12, 31), "first", LocalDate.of(2024, 1, 1)), narrowed.parameters());
    }

    @Test
    void looksForWordsInAnyCase() {
        PlanFilter filter = new PlanFilter();
        filter.status = Status.ISSUED;
        filter.text = "PM2.5行动";

        assertEquals(
                Map.of("status", Status.ISSUED, "text", "pm2.5行动"),
                filter.conditions().parameters());
    }
}
