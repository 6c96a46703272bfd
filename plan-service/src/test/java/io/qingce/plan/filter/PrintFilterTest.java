package io.qingce.plan.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.paging.Conditions;
import java.time.Year;
import org.junit.jupiter.api.Test;

class PrintFilterTest {

    private static PrintFilter filter() {
        return new PrintFilter() {};
    }

    @Test
    void narrowsByNothingThatIsNotSaid() {
        assertEquals("1 = 1", filter().inPrint().where());
    }

    @Test
    void narrowsByGroupYearAndWords() {
        PrintFilter filter = filter();
        filter.group = "G1";
        filter.due = Year.of(2024);
        filter.text = "秸秆禁烧PM";

        Conditions narrowed = filter.inPrint();
        assertEquals("G1", narrowed.parameters().get("group"));
        assertEquals(2024, narrowed.parameters().get("due"));
        assertEquals("秸秆禁烧pm", narrowed.parameters().get("text"));
        assertEquals(4, narrowed.where().split(" and ").length);
    }
}
