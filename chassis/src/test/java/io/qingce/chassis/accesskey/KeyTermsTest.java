package io.qingce.chassis.accesskey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.identity.Credential;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.identity.Regions;
import io.qingce.chassis.identity.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyTermsTest {

    private static final Regions BELOW = new Regions(Map.of("河南省", Set.of("焦作市")));

    @Test
    void letsInWithNoSecondFactorAndNothingButItsOperations() {
        Principal who = principal(null, null, Set.of("postObservations"));

        assertEquals("key:7", who.subject());
        assertEquals("接口", who.name());
        assertEquals(Credential.KEY, who.credential());
        assertFalse(who.secondFactor());
        assertTrue(who.mayCall("postObservations"));
        assertFalse(who.mayCall("deleteSite"));
    }

    @Test
    void isForEverythingIfNoPlaceIsNamed() {
        Principal who = principal(null, null, null);

        assertEquals(Grant.everywhere(Role.FEED), who.grants().get(0));
        assertTrue(who.mayCall("deleteSite"));
    }

    @Test
    void isForWhatLiesBelowItsRegionsAndForItsSites() {
        assertEquals("feed@河南省+焦作市+s-1", text(Set.of("河南省"), Set.of("s-1")));
        assertEquals("feed@s-1", text(null, Set.of("s-1")));
        assertEquals("feed@安阳市", text(Set.of("安阳市"), null));
    }

    private static String text(@Nullable Set<String> regions, @Nullable Set<String> sites) {
        return principal(regions, sites, null).grants().get(0).text();
    }

    private static Principal principal(
            @Nullable Set<String> regions, @Nullable Set<String> sites, @Nullable Set<String> operations) {
        return new KeyTerms("接口", Set.of(Role.FEED), regions, sites, operations, Instant.MAX).principal("7", BELOW);
    }
}
