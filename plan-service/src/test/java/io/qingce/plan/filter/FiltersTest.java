package io.qingce.plan.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.chassis.paging.Conditions;
import io.qingce.plan.document.PlanDocument.Status;
import io.qingce.plan.document.TaskDocument.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class FiltersTest {

    @Test
    void narrowsByPlaceInBothLanguagesOfTheDatabase() {
        PlaceFilter place = new PlaceFilter();
        place.plan = "anyang";
        place.region = "安阳市";
        place.status = Status.ISSUED;
        Conditions inHql = place.narrow(new Conditions());
        Conditions inSql = place.narrowSql(new Conditions());
        assertEquals(Map.of("plan", "anyang", "region", "安阳市", "status", Status.ISSUED), inHql.parameters());
        assertEquals(Map.of("plan", "anyang", "region", "安阳市", "status", "ISSUED"), inSql.parameters());
    }

    @Test
    void asksForNoUnitIfNoneIsSaidAndForNoneIfNobodyHasTheName() {
        UnitFilter filter = new UnitFilter();
        assertNull(filter.wanted(form -> List.of("市水利局")));
        filter.unit = "水利局";
        assertEquals(new WantedUnits(List.of("市水利局"), null), filter.wanted(form -> List.of("市" + form)));
        assertEquals(new WantedUnits(List.of(), null), filter.wanted(form -> List.of()));
    }

    @Test
    void looksForAUnitInItsRoleInAnyRoleOrBySentence() {
        List<String> names = List.of("甲局", "乙局");
        assertArrayEquals(new String[] {"甲局", "乙局"}, new WantedUnits(names, null).keys());
        assertArrayEquals(new String[] {"LEAD 甲局", "LEAD 乙局"}, new WantedUnits(names, Role.LEAD).keys());
        assertArrayEquals(new String[] {"BY_RULE 甲局", "BY_RULE 乙局"}, new WantedUnits(names, Role.LEAD).byRule());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void looksForNoWordsIfNoneAreSaid(String text) {
        assertEquals("1 = 1", Grams.narrow(new Conditions(), text).where());
    }

    /** Words without a pair that is kept are looked for without the index. */
    @ParameterizedTest
    @CsvSource({"秸秆, 2", "秆, 1", "PM, 1", "PM2.5, 1", "a秆, 2"})
    void looksForWordsByTheIndexWhereItKnowsAPairOfThem(String text, int conditions) {
        Conditions narrowed = Grams.narrow(new Conditions(), text);
        assertEquals(conditions, narrowed.where().split(" and ").length);
        assertEquals(Grams.folded(text), narrowed.parameters().get("text"));
    }
}
