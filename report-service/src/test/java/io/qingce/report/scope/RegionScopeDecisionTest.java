package io.qingce.report.scope;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What of the results is held by a scope of one region with a county below it, and one site elsewhere. */
class RegionScopeDecisionTest {

    private static final RegionScope SCOPE = new RegionScope(new Scope(Set.of("焦作市", "焦作市武陟县"), Set.of("elsewhere-1")));

    /** What somebody is left with whose key is for sites, or whose grant names nowhere. */
    private static final RegionScope NOWHERE = new RegionScope(new Scope(Set.of(), Set.of()));

    @Test
    void refusesARegionThatIsNamedAndNotHeld() {
        assertRefused("region", () -> SCOPE.require("安阳市"));
        assertRefused("region", () -> NOWHERE.require("焦作市"));
    }

    /** A name that begins like one that is held is another one; so is the region above. */
    @Test
    void refusesWhatLiesAboveOrIsOnlyCalledAlike() {
        for (String region : List.of("河南省", "焦作", "焦作市修武县", " 焦作市", "")) {
            assertRefused("region", () -> SCOPE.require(region));
        }
    }

    @Test
    void refusesAPlanOfAnotherRegionAndOneThatIsNotThereAlike() {
        ProblemException another = assertRefused("plan", () -> SCOPE.requirePlan("p", Optional.of("安阳市")));
        ProblemException none = assertRefused("plan", () -> SCOPE.requirePlan("p", Optional.empty()));
        assertEquals(another.getMessage(), none.getMessage());
    }

    @Test
    void refusesASiteOfAnotherRegionAndOneThatIsNotThereAlike() {
        ProblemException another = assertRefused("site", () -> SCOPE.requireSite("1", Optional.of("安阳市")));
        ProblemException none = assertRefused("site", () -> SCOPE.requireSite("1", Optional.empty()));
        assertEquals(another.getMessage(), none.getMessage());
    }

    @Test
    void refusesAGroupOfWhichOneRegionIsNotHeld() {
        assertRefused("group", () -> SCOPE.requireGroup("2+26", List.of("焦作市", "安阳市")));
        assertRefused("group", () -> NOWHERE.requireGroup("2+26", List.of("焦作市")));
    }

    @Test
    void holdsItsRegionWhatLiesBelowAndItsSites() {
        assertDoesNotThrow(() -> {
            SCOPE.require("焦作市");
            SCOPE.require("焦作市武陟县");
            SCOPE.requireGroup("own", List.of("焦作市", "焦作市武陟县"));
            SCOPE.requirePlan("p", Optional.of("焦作市"));
            SCOPE.requireSite("1", Optional.of("焦作市武陟县"));
            SCOPE.requireSite("elsewhere-1", Optional.of("安阳市"));
        });
    }

    /** Who may see a site does not see the region in which it stands. */
    @Test
    void keepsOfAListWhatIsHeldInItsOrder() {
        assertEquals(List.of("焦作市武陟县", "焦作市"), SCOPE.kept(List.of("焦作市武陟县", "安阳市", "焦作市")));
        assertEquals(List.of(), NOWHERE.kept(List.of("焦作市")));
    }

    @Test
    void letsWhoSeesEverythingPass() {
        RegionScope everything = RegionScope.EVERYTHING;
        assertFalse(everything.isNarrow());
        assertTrue(NOWHERE.isNarrow());
        assertNull(everything.regions());
        assertEquals(Set.of(), NOWHERE.regions());
        assertEquals(List.of("安阳市"), everything.kept(List.of("安阳市")));
        assertDoesNotThrow(() -> {
            everything.require("安阳市");
            everything.requireGroup("2+26", List.of("安阳市"));
            everything.requirePlan("none", Optional.empty());
            everything.requireSite("none", Optional.empty());
        });
    }

    private static ProblemException assertRefused(String field, Executable asked) {
        ProblemException refused = assertThrows(ProblemException.class, asked);
        assertEquals(403, refused.status());
        assertEquals(field, refused.violations().get(0).field());
        return refused;
    }
}
