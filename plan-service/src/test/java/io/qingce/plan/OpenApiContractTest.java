package io.qingce.plan;

import io.qingce.house.InterfaceContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpenApiContractTest extends InterfaceContract {

    OpenApiContractTest() {
        super("plan-service");
    }
}
