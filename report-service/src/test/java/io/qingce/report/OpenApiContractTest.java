package io.qingce.report;

import io.qingce.house.InterfaceContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpenApiContractTest extends InterfaceContract {

    OpenApiContractTest() {
        super("report-service");
    }
}
