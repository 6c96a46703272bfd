package io.qingce.monitoring;

import io.qingce.house.AccessContract;
import io.qingce.house.TrustedIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TrustedIssuer.class)
class AccessContractTest extends AccessContract {

    AccessContractTest() {
        super("monitoring-service", "io.qingce.monitoring");
    }
}
