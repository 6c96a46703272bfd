package io.qingce.chassis.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("listSites", "listPlans", "putSite", "postObservations");

    @ParameterizedTest
    @CsvSource({"listSite, listSites", "LISTPLANS, listPlans", "putSites, putSite", "postObservation, postObservations"
    })
    void putsTheOneFirstThatFewestLettersTellApart(String name, String nearest) {
        assertEquals(nearest, Nearest.of(name, NAMES, 2).get(0));
    }

    @Test
    void namesNoMoreThanThereAre() {
        assertEquals(List.of(), Nearest.of("x", List.of(), 3));
        assertEquals(4, Nearest.of("x".repeat(1_000_000), NAMES, 9).size());
    }
}
