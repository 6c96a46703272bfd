package io.qingce.report.bulletin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import org.junit.jupiter.api.Test;

class DraftingTest {

    @Test
    void refusesMoreThanIsKeptOfOneBulletin() {
        ProblemException refused = assertThrows(ProblemException.class, () -> Drafting.bounded("12345", 4));
        assertEquals(422, refused.status());
        assertEquals("bulletin-too-long", refused.slug());
        assertEquals("1234", Drafting.bounded("1234", 4));
    }
}
