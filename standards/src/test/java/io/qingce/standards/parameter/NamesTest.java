package io.qingce.standards.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    /** Things are called by their first name. */
    private static final Names<String> RIVERS = index("洹河 安阳河", "卫河", "淇河", "漳河 Zhang-He", "马颊河", "徒骇河");

    @Test
    void refusesOneNameForTwoThingsAlsoIfItIsOnlyTypedDifferently() {
        assertThrows(IllegalArgumentException.class, () -> index("PM2.5", "ｐｍ２．５"));
        assertEquals(Optional.of("PM2.5"), index("PM2.5 ｐｍ２．５").find("pm2.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "河", "卫", "漳-河", "Zhang He He"})
    void findsNothingUnderWhatIsNoName(String name) {
        assertEquals(Optional.empty(), RIVERS.find(name));
    }

    @ParameterizedTest
    @CsvSource({
        "漳河, 漳河",
        "' 漳 河 ', 漳河",
        "zhang-he, 漳河",
        "ZHANG–HE, 漳河",
        "Zhang—He, 漳河",
        "Zhang−He, 漳河",
        "Ｚｈａｎｇ－Ｈｅ, 漳河",
        "'Zhang -\u00a0He', 漳河",
        "'漳\u200b河', 漳河",
        "安阳河, 洹河"
    })
    void findsAThingByAnyOfItsNamesHoweverItIsTyped(String name, String thing) {
        assertEquals(Optional.of(thing), RIVERS.find(name));
    }

    @ParameterizedTest
    @CsvSource({"µg/m³, ug/m3", "μg/m³, ug/m3", "PM₂.₅, pm2.5", "Ⅲ类, iii类", "℃, °c", "（甲）, (甲)", "A‑B, a-b"})
    void foldsOneFormOfEveryLetter(String typed, String folded) {
        assertEquals(folded, Names.fold(typed));
        assertEquals(folded, Names.fold(folded));
    }

    @ParameterizedTest
    @CsvSource({"安阳 河, 洹河", "安洋河, 洹河", "Zhan-He, 漳河", "Zhangg-He, 漳河", "徒亥河, 徒骇河", "卫 , 卫河"})
    void namesTheNearestFirst(String mistyped, String nearest) {
        assertEquals(nearest, RIVERS.nearest(mistyped).get(0));
    }

    @Test
    void namesAtMostThreeThingsEachOnce() {
        assertEquals(3, RIVERS.nearest("海河").size());
        assertEquals(List.of("甲"), index("甲 甲一 甲二 甲三").nearest("甲四"));
        assertEquals(List.of(), index().nearest("甲"));
    }

    /** Whoever sends a whole page in place of a name gets an answer at once. */
    @Test
    void comparesOfALongNameTheBeginning() {
        assertEquals(
                "马颊河",
                RIVERS.nearest("马颊河" + " ".repeat(97) + "x".repeat(1_000_000)).get(0));
    }

    private static Names<String> index(String... things) {
        return Names.of(
                Arrays.stream(things).map(thing -> thing.split(" ")[0]).toList(),
                thing -> Arrays.stream(things)
                        .map(names -> List.of(names.split(" ")))
                        .filter(names -> names.get(0).equals(thing))
                        .findFirst()
                        .orElseThrow());
    }
}
