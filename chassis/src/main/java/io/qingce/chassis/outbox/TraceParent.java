package io.qingce.chassis.outbox;

import io.quarkus.arc.Arc;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace in which a caller stands (W3C Trace Context), so that whoever reads an event finds the request that caused it. */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
class TraceParent {

    /** Name of the header, of a request and of a record. */
    static final String HEADER = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest request;

    TraceParent(CurrentVertxRequest request) {
        this.request = request;
    }

    /** That of the request that this thread answers; null if it answers none, or one that carries none or what is none. */
    @Nullable
    String current() {
        @Nullable RoutingContext call = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return call == null ? null : wellFormed(call.request().getHeader(HEADER));
    }

    /** The value as it came, or null if it is not well-formed. */
    static @Nullable String wellFormed(@Nullable String value) {
        return value != null && FORM.matcher(value).matches() ? value : null;
    }
}
