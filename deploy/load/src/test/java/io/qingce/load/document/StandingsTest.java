package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private final Standings standings = new Standings();
    private final Document site = new SiteDocument("chaos-site-0", "混沌市");

    @Test
    void knowsNothingOfADocumentThatNobodyChanged() {
        assertEquals(0, standings.revision(site));
        assertEquals(0, standings.total());
        assertEquals(Map.of(), standings.refusals());
        assertEquals(List.of(), standings.doubts());
    }

    @Test
    void countsTheChangesOfAllDocumentsTogether() {
        standings.acknowledge(site, 4);
        standings.acknowledge(site, 5);
        standings.acknowledge(new SiteDocument("chaos-site-1", "混沌市"), 7);
        assertEquals(5, standings.revision(site));
        assertEquals(12, standings.total());
    }

    @Test
    void countsRefusalsByTheirStatusHoweverManyWritersThereAre() {
        IntStream.range(0, 6_000).parallel().forEach(i -> standings.refused(i % 3 == 0 ? 503 : 412));
        assertEquals(Map.of(412, 4_000L, 503, 2_000L), standings.refusals());
    }

    @Test
    void keepsEveryDoubtAndLetsNobodyTakeOneAway() {
        IntStream.range(0, 1_000).parallel().forEach(i -> standings.doubt("doubt " + i));
        List<String> doubts = standings.doubts();
        assertEquals(1_000, doubts.size());
        assertThrows(UnsupportedOperationException.class, doubts::clear);
    }
}
