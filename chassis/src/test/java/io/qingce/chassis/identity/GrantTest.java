package io.qingce.chassis.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

    private static final Regions NONE = new Regions(Map.of());
    private static final Grant REVIEWER =
            new Grant(Role.CITY_REVIEWER, new Scope(Set.of("焦作市", "修武县"), Set.of("1001A")), null);

    @Test
    void doesNotAllowTheWorkOfAnotherRole() {
        assertFalse(REVIEWER.allows(List.of(Role.PROVINCE_REVIEWER, Role.SIGNER)));
        assertFalse(REVIEWER.allows(List.of()));
    }

    @Test
    void allowsWhatAnyOfTheRolesMayDoThatItIncludes() {
        assertTrue(REVIEWER.allows(List.of(Role.SIGNER, Role.READER)));
    }

    @Test
    void isWrittenWithItsRegionsSitesAndUnitsInOrder() {
        assertEquals("city-reviewer@修武县+焦作市+1001A", REVIEWER.text());
        assertEquals("signer", Grant.everywhere(Role.SIGNER).text());
        assertEquals("reporter/市水利局+市生态环境局", new Grant(Role.REPORTER, null, Set.of("市生态环境局", "市水利局")).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "offline_access", "default-roles-qingce", "admin@焦作市", "@焦作市", "成果签发"})
    void isNoneThatNamesNoRole(String text) {
        assertEquals(Optional.empty(), Grant.of(text, NONE));
    }

    /** A mistake in the account must not turn a part into everything. */
    @ParameterizedTest
    @ValueSource(strings = {"reader@", "reader@ ", "reader@+"})
    void holdsOfNothingIfItsRegionIsNotNamed(String text) {
        assertEquals(Optional.of(new Grant(Role.READER, new Scope(Set.of(), Set.of()), null)), Grant.of(text, NONE));
    }

    @Test
    void reportsForNoUnitIfItsUnitIsNotNamed() {
        assertEquals(Optional.of(new Grant(Role.REPORTER, null, Set.of())), Grant.of("reporter/ ", NONE));
    }

    @Test
    void isReadAsItIsWritten() {
        for (String text : List.of("signer", "city-reviewer@修武县+焦作市", "reporter@焦作市/市水利局+市生态环境局", "reporter/市水利局")) {
            assertEquals(text, Grant.of(text, NONE).orElseThrow().text());
        }
    }

    @Test
    void holdsOfWhatLiesBelowItsRegionHoweverFar() {
        Regions regions = new Regions(Map.of("河南省", Set.of("焦作市", "安阳市"), "焦作市", Set.of("修武县"), "河北省", Set.of("邯郸市")));
        assertEquals(
                Set.of("河南省", "焦作市", "安阳市", "修武县"),
                Grant.of("reader@河南省", regions).orElseThrow().scope().regions());
        assertEquals(
                Set.of("安阳市"),
                Grant.of("reader@安阳市", regions).orElseThrow().scope().regions());
    }

    @Test
    void survivesRegionsThatLieBelowEachOther() {
        Regions circle = new Regions(Map.of("甲", Set.of("乙"), "乙", Set.of("甲")));
        assertEquals(Set.of("甲", "乙"), circle.with(Set.of("乙")));
    }

    @Test
    void aPrincipalIsAllowedByThoseGrantsOnlyThatAllowIt() {
        Grant everywhere = Grant.everywhere(Role.VIEWER);
        Principal who =
                new Principal("https://id.example#7", "李工", Credential.TOKEN, false, List.of(REVIEWER, everywhere));
        assertEquals(List.of(), who.allowing(List.of(Role.AUDITOR)));
        assertEquals(List.of(REVIEWER), who.allowing(List.of(Role.READER)));
        assertEquals(List.of(REVIEWER, everywhere), who.allowing(List.of(Role.VIEWER)));
        assertEquals(Set.of(Role.CITY_REVIEWER, Role.VIEWER), who.roles());
    }
}
