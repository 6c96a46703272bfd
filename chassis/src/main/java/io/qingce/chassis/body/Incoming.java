package io.qingce.chassis.body;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request with a body.
 *
 * @param length bytes of the body as sent; -1 if the request does not say it
 * @param type media type without parameters, in lower case; empty if the request does not say it
 */
record Incoming(
        RoutingContext exchange, Context context, String sender, String type, Coding coding, long length, Kept kept) {

    /** What was claimed for it, given back when it is answered. */
    static final class Kept {

        private final List<Shares.Claim> claims = new ArrayList<>(2);
        private boolean over;
        private long timer = -1;

        /** Notes what ends its wait, so that it is not held until then. */
        void await(long endOfPatience) {
            timer = endOfPatience;
        }

        void awaitNoLonger(Vertx vertx) {
            vertx.cancelTimer(timer);
        }

        synchronized void add(Shares.Claim claim) {
            if (over) {
                claim.close();
            } else {
                claims.add(claim);
            }
        }

        void close() {
            List<Shares.Claim> all;
            synchronized (this) {
                over = true;
                all = List.copyOf(claims);
                claims.clear();
            }
            all.forEach(Shares.Claim::close);
        }
    }

    static boolean hasBody(HttpServerRequest request) {
        HttpMethod method = request.method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            return false;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    static Incoming of(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        SocketAddress address = request.remoteAddress();
        return new Incoming(
                exchange,
                Vertx.currentContext(),
                address == null ? "" : address.hostAddress(),
                type(request.getHeader(HttpHeaders.CONTENT_TYPE)),
                Coding.of(request.getHeader(HttpHeaders.CONTENT_ENCODING)),
                length(request.getHeader(HttpHeaders.CONTENT_LENGTH)),
                new Kept());
    }

    HttpServerRequest request() {
        return exchange.request();
    }

    private static String type(@Nullable String header) {
        if (header == null) {
            return "";
        }
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** -1 too if it is no number: then the server refuses the request by itself. */
    private static long length(@Nullable String header) {
        try {
            return header == null ? -1 : Long.parseLong(header);
        } catch (NumberFormatException refusedByTheServer) {
            return -1;
        }
    }
}
