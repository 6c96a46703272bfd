package io.qingce.chassis.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.scope.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final Grant REVIEWER =
            new Grant(Role.CITY_REVIEWER, new Scope(Set.of("焦作市", "修武县"), Set.of("1001A")), Set.of());

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
        assertEquals(
                "reporter/市水利局+市生态环境局", new Grant(Role.REPORTER, null, Set.of("市生态环境局", "市水利局")).text());
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
