package io.qingce.chassis.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.answer.Places.Place;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.TryLaterException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(new Words("查询", "reads"), 3, 4);
    private final List<String> lost = new ArrayList<>();

    @Test
    void refusesWhoeverHasHisShare() {
        take("a", "a1");
        take("a", "a2");
        take("a", "a3");
        assertEquals(429, refused("a").status());
        assertEquals(10, refused("a").seconds());
    }

    @Test
    void refusesEverybodyWhenAllAreTakenAndFairlySo() {
        take("a", "a1");
        take("a", "a2");
        take("b", "b1");
        take("c", "c1");
        assertEquals(503, refused("b").status());
        assertEquals(List.of(), lost);
    }

    @Test
    void takesTheNewestPlaceOfWhoeverHoldsMostForOneWhoHoldsTwoLess() {
        take("a", "a1");
        take("a", "a2");
        take("a", "a3");
        take("b", "b1");
        take("c", "c1");
        assertEquals(List.of("a3"), lost);
        assertEquals(4, places.taken());
    }

    @Test
    void givesAPlaceBackOnceOnly() {
        Place place = take("a", "a1");
        take("a", "a2");
        place.close();
        place.close();
        assertEquals(1, places.taken());
    }

    private Place take(String holder, String name) {
        return places.take(holder, () -> lost.add(name));
    }

    private TryLaterException refused(String holder) {
        return assertThrows(TryLaterException.class, () -> take(holder, "refused"));
    }
}
