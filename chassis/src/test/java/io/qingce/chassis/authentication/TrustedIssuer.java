package io.qingce.chassis.authentication;

import io.qingce.servers.TestIssuer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * Tests with a known issuer, one service for all of them. Not a resource of each class: a second service would begin transactions
 * with what Quarkus remembers of the first.
 */
public class TrustedIssuer implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestIssuer.class, Map.of("qingce.identity.below.\"河南省\"", "焦作市,安阳市")));
    }
}
