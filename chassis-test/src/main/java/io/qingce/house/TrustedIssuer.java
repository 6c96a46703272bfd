package io.qingce.house;

import io.qingce.servers.TestIssuer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Authentication is on, with an issuer that the tests know: one service for all tests that want one. */
public class TrustedIssuer implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestIssuer.class));
    }
}
