package io.qingce.monitoring;

import io.qingce.house.AccessContract;
import io.qingce.servers.TestIssuer;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = TestIssuer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class AccessContractTest extends AccessContract {

    AccessContractTest() {
        super("monitoring-service", "io.qingce.monitoring");
    }
}
