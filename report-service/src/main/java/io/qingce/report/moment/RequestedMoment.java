package io.qingce.report.moment;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The moment as of which the running request asks. */
@RequestScoped
class RequestedMoment {

    private @Nullable Instant moment;

    Optional<Instant> get() {
        return Optional.ofNullable(moment);
    }

    void set(@Nullable Instant value) {
        this.moment = value;
    }
}
