package io.qingce.plan;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Requests of an editor who replaces whatever stands. */
public final class Standing {

    private Standing() {}

    /** The request that puts a plan, whether it stands already or not. */
    public static RequestSpecification seen(String plan, RequestSpecification request) {
        boolean stands = given().get("/api/plans/" + plan).statusCode() == 200;
        return stands ? request.header("If-Match", "*") : request;
    }
}
