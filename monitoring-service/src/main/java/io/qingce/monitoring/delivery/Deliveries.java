package io.qingce.monitoring.delivery;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of uploads: one statement for each upload, none for a reading. A single observation that was taken whole is
 * not remembered. See docs/decisions/0025.
 */
@ApplicationScoped
public class Deliveries {

    private final DeliveryTable table;
    private final Caller caller;
    private final Clock clock;

    Deliveries(DeliveryTable table, Caller caller, Clock clock) {
        this.table = table;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The answer to an upload that came to its end, with the number under which it can be read again.
     *
     * @param scope of who sends, as {@link #scope} said it while the request was there
     */
    public FeedAnswer remember(Upload upload, @Nullable String scope, FeedAnswer answer) {
        return answer.as(Long.toString(table.put(upload, scope, null, answer, clock.instant())));
    }

    /** The answer to one observation; it is remembered only if something of it was not taken. */
    public FeedAnswer rememberSingle(Upload upload, FeedAnswer answer) {
        return answer.isIncomplete() ? remember(upload, scope(), answer) : answer;
    }

    /** An upload that was refused or broke off, after what its answer says had been taken. */
    public void rememberRefusal(Upload upload, @Nullable String scope, FeedAnswer soFar, ProblemException refusal) {
        table.put(upload, scope, refusal, soFar, clock.instant());
    }

    /** The scope of the request, as one text; null if it has none. */
    public @Nullable String scope() {
        return caller.scope().map(Deliveries::text).orElse(null);
    }

    Page<Delivery> page(DeliveryTable.Filter filter, PageRequest page) {
        return table.page(filter, clock.instant(), page);
    }

    Optional<Delivery> find(String id) {
        return id.matches("\\d{1,18}") ? table.find(Long.parseLong(id), scope()) : Optional.empty();
    }

    private static String text(Scope scope) {
        return "region=" + new TreeSet<>(scope.regions()) + " site=" + new TreeSet<>(scope.sites());
    }
}
