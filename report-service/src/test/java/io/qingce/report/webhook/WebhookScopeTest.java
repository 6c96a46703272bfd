package io.qingce.report.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.scope.Scope;
import io.qingce.report.scope.RegionScope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A subscription is told of what is in the scope of whoever made it, and is kept by whoever sees all of that. */
class WebhookScopeTest {

    private static final RegionScope CITY = scope("焦作市", "焦作市武陟县");
    private static final RegionScope COUNTY = scope("焦作市武陟县");

    @Test
    void isNotForWhoSeesAPartOfItOnly() {
        assertFalse(madeBy(RegionScope.EVERYTHING).isWithin(CITY));
        assertFalse(madeBy(CITY).isWithin(COUNTY));
        assertFalse(madeBy(scope("安阳市")).isWithin(CITY));
    }

    @Test
    void isForWhoSeesAllOfIt() {
        assertTrue(madeBy(COUNTY).isWithin(CITY));
        assertTrue(madeBy(CITY).isWithin(CITY));
        assertTrue(madeBy(CITY).isWithin(RegionScope.EVERYTHING));
        assertTrue(madeBy(RegionScope.EVERYTHING).isWithin(RegionScope.EVERYTHING));
    }

    /** Told of nothing is not told of everything. */
    @Test
    void keepsTheRegionsOfWhoMadeIt() {
        assertNull(madeBy(RegionScope.EVERYTHING).regions());
        assertEquals(List.of("焦作市武陟县"), madeBy(COUNTY).regions());
        assertEquals(List.of(), madeBy(scope()).regions());
    }

    private static RegionScope scope(String... regions) {
        return new RegionScope(new Scope(Set.of(regions), Set.of()));
    }

    private static Webhook madeBy(RegionScope scope) {
        return new Webhook(
                Subscription.of(new WebhookRequest("https://hook.example/", null, null, null)),
                scope,
                Secret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                Instant.EPOCH);
    }
}
