package io.qingce.plan;

import io.qingce.house.FuzzContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FuzzTest extends FuzzContract {

    FuzzTest() {
        super("plan-service");
    }
}
