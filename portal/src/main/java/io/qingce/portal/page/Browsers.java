package io.qingce.portal.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/** Tells a browser that opens an address from a program that asks for data. */
public final class Browsers {

    private Browsers() {}

    /** Whether a page is wanted. */
    public static boolean wantPage(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains("text/html");
    }
}
