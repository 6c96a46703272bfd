package io.qingce.chassis.body;

import io.vertx.ext.web.RoutingContext;
import java.io.InputStream;
import java.util.Optional;

/** A body that has come in whole. */
public interface CollectedBody {

    /** Under which a request carries it. */
    String KEY = CollectedBody.class.getName();

    /** Its bytes, unpacked; each time from the first. */
    InputStream open();

    /** That of a request; absent if it has none, or one that is read as a stream. */
    static Optional<CollectedBody> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.get(KEY));
    }
}
