package io.qingce.chassis.body;

import io.qingce.chassis.problem.ProblemException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A body on its way in. Nobody waits for it but the event loop: while there is no memory for more of it, its sender is not
 * read from. All methods run in the context of the request.
 */
final class Collecting {

    private static final long STEP = 65_536;

    private final Incoming incoming;
    private final BodyConfig config;
    private final Shares memory;
    private final long most;
    private final boolean counted;
    private final Blocks body;
    private final BiConsumer<Incoming, Blocks> whole;
    private final BiConsumer<Collecting, ProblemException> refused;
    private final Consumer<Collecting> gone;
    private long claimed;
    private boolean over;
    private long begun = System.nanoTime();
    private long latest = begun;
    private boolean waits;
    private long waited;

    /** What becomes of it. */
    record Ends(
            BiConsumer<Incoming, Blocks> whole,
            BiConsumer<Collecting, ProblemException> refused,
            Consumer<Collecting> gone) {}

    Collecting(Incoming incoming, BodyConfig config, Shares memory, long most, Ends ends) {
        this.incoming = incoming;
        this.config = config;
        this.memory = memory;
        this.most = most;
        long small = config.small().asLongValue();
        this.counted = incoming.length() < 0 || incoming.length() > small;
        this.body = incoming.length() < 0 ? new Blocks() : new Blocks(incoming.length());
        this.whole = ends.whole();
        this.refused = ends.refused();
        this.gone = ends.gone();
    }

    Incoming incoming() {
        return incoming;
    }

    void begin() {
        HttpServerRequest request = incoming.request();
        request.exceptionHandler(broken -> {
            over = true;
            gone.accept(this);
        });
        request.endHandler(end -> end());
        request.handler(this::add);
        request.resume();
    }

    /** Looks whether it comes fast enough. */
    void check(long now) {
        if (over) {
            return;
        }
        long silent = now - latest;
        long lasts = now - begun;
        if (waits) {
            if (waited + silent > config.patience().toNanos()) {
                refuse(BodyRefusal.overloaded(config.patience()));
            }
        } else if (silent > config.idle().toNanos()) {
            refuse(BodyRefusal.silent(config.idle()));
        } else if (lasts > config.grace().toNanos() && body.size() < lasts / 1e9 * config.leastRate()) {
            refuse(BodyRefusal.slow(config.leastRate()));
        }
    }

    private void add(Buffer bytes) {
        if (over) {
            return;
        }
        latest = System.nanoTime();
        if (body.size() + bytes.length() > most) {
            refuse(BodyRefusal.tooLarge(most));
            return;
        }
        body.add(bytes);
        if (counted && body.size() > claimed) {
            claim();
        }
    }

    private void claim() {
        // Twice as much each time, so that it is asked for seldom, but never more than will come.
        long will = incoming.length() < 0 ? most : incoming.length();
        long more = Math.min(Math.max(STEP, body.size()), will - claimed);
        Optional<Shares.Claim> claim =
                memory.claim(incoming.sender(), more, () -> incoming.context().runOnContext(granted -> goOn(more)));
        if (claim.isEmpty()) {
            refuse(BodyRefusal.overloaded(config.patience()));
            return;
        }
        incoming.kept().add(claim.get());
        if (claim.get().wasGrantedAtOnce()) {
            claimed += more;
        } else {
            waits = true;
            incoming.request().pause();
        }
    }

    /** After a wait for memory, which is not its sender's fault. */
    private void goOn(long more) {
        claimed += more;
        if (!over && waits) {
            waits = false;
            long now = System.nanoTime();
            waited += now - latest;
            begun += now - latest;
            latest = now;
            incoming.request().resume();
        }
    }

    private void end() {
        if (!over) {
            over = true;
            gone.accept(this);
            whole.accept(incoming, body);
        }
    }

    private void refuse(ProblemException why) {
        over = true;
        refused.accept(this, why);
    }
}
