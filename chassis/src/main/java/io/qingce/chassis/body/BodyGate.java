package io.qingce.chassis.body;

import io.qingce.chassis.problem.ProblemException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Where every body comes in, before anything of the service sees its request: it is collected while no thread waits for it,
 * checked to be what its coding says, and handed on whole when there is memory to work on it. Streams of lines are handed on as
 * they are, see {@link BodyStream}.
 */
@ApplicationScoped
public class BodyGate {

    private static final long LOOK_MILLIS = 250;
    private static final int STEP = 8192;

    private final BodyConfig config;
    private final BodyRules rules;
    private final Vertx vertx;
    private final Shares held;
    private final Shares working;
    private final Shares streams;
    private final Shares unpacking;
    private final Set<Collecting> collecting = ConcurrentHashMap.newKeySet();
    private final Set<BodyStream> streaming = ConcurrentHashMap.newKeySet();

    BodyGate(BodyConfig config, BodyRules rules, Vertx vertx) {
        this.config = config;
        this.rules = rules;
        this.vertx = vertx;
        this.held = new Shares(config.held().asLongValue(), config.heldEach().asLongValue(), Integer.MAX_VALUE);
        this.working =
                new Shares(config.working().asLongValue(), config.workingEach().asLongValue(), Integer.MAX_VALUE);
        this.unpacking = new Shares(config.unpackingAtOnce(), config.unpackingAtOnceEach(), Integer.MAX_VALUE);
        this.streams = new Shares(config.streams(), config.streamsEach(), 0);
    }

    void build(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::receive);
        vertx.setPeriodic(LOOK_MILLIS, each -> look());
    }

    private void receive(RoutingContext exchange) {
        if (!Incoming.hasBody(exchange.request())) {
            exchange.next();
            return;
        }
        try {
            Incoming incoming = Incoming.of(exchange);
            exchange.addEndHandler(answered -> incoming.kept().close());
            if (rules.isStream(incoming)) {
                stream(incoming);
            } else {
                collect(incoming);
            }
        } catch (ProblemException refusal) {
            Refusing.answer(exchange, refusal);
        }
    }

    private void collect(Incoming incoming) {
        long most = rules.most(incoming);
        if (incoming.length() > most) {
            throw BodyRefusal.tooLarge(most);
        }
        invite(incoming);
        Collecting body = new Collecting(
                incoming, config, held, most, new Collecting.Ends(this::check, this::refuse, collecting::remove));
        collecting.add(body);
        body.begin();
    }

    private void stream(Incoming incoming) {
        Optional<Shares.Claim> open = streams.claim(incoming.sender(), 1, () -> {});
        incoming.kept().add(open.orElseThrow(BodyRefusal::tooManyStreams));
        invite(incoming);
        BodyStream stream = new BodyStream(incoming, config, held, streaming);
        incoming.exchange().put(BodyStream.KEY, stream);
        incoming.exchange().next();
    }

    /** Asks for the body where the sender waits to be asked (RFC 9110 §10.1.1). */
    private static void invite(Incoming incoming) {
        if ("100-continue".equalsIgnoreCase(incoming.request().getHeader(HttpHeaders.EXPECT))) {
            incoming.exchange().response().writeContinue();
        }
    }

    private void refuse(Collecting body, ProblemException why) {
        collecting.remove(body);
        body.incoming().kept().close();
        Refusing.answer(body.incoming().exchange(), why);
    }

    private void look() {
        long now = System.nanoTime();
        collecting.forEach(body -> body.incoming().context().runOnContext(later -> body.check(now)));
        streaming.forEach(stream -> stream.look(now));
    }

    /** A packed body is unpacked once without keeping anything, to know that it is whole and how large it is. */
    private void check(Incoming incoming, Blocks body) {
        if (incoming.coding() == Coding.IDENTITY) {
            admit(incoming, body, body.size());
            return;
        }
        await(unpacking, incoming, 1, turn -> unpack(incoming, body, turn));
    }

    private void unpack(Incoming incoming, Blocks body, Shares.Claim turn) {
        vertx.executeBlocking(() -> unpackedSize(incoming, body), false)
                .onComplete(checked -> incoming.context().runOnContext(later -> {
                    turn.close();
                    if (checked.succeeded()) {
                        admit(incoming, body, checked.result());
                    } else if (checked.cause() instanceof ProblemException why) {
                        Refusing.answer(incoming.exchange(), why);
                    } else {
                        incoming.exchange().fail(checked.cause());
                    }
                }));
    }

    private long unpackedSize(Incoming incoming, Blocks body) throws IOException {
        long most = rules.most(incoming);
        byte[] step = new byte[STEP];
        long size = 0;
        try (Unpacker unpacker = new Unpacker(incoming.coding(), config)) {
            InputStream unpacked = new UnpackedStream(body.stream(), unpacker, true);
            for (int count = unpacked.read(step); count >= 0; count = unpacked.read(step)) {
                size += count;
                if (size > most) {
                    throw BodyRefusal.tooLarge(most);
                }
            }
        }
        return size;
    }

    /** Hands it on when there is memory to work on it. */
    private void admit(Incoming incoming, Blocks body, long size) {
        long weight = rules.weight(incoming, size);
        if (weight <= config.small().asLongValue()) {
            handOn(incoming, body);
        } else {
            await(working, incoming, weight, memory -> handOn(incoming, body));
        }
    }

    /** Goes on when the sender gets its share, or gives up after a while. */
    private void await(Shares shares, Incoming incoming, long amount, Consumer<Shares.Claim> then) {
        Shares.Claim[] mine = new Shares.Claim[1];
        Runnable granted = () -> incoming.context().runOnContext(now -> {
            incoming.kept().awaitNoLonger(vertx);
            then.accept(mine[0]);
        });
        Shares.Claim claim = shares.claim(incoming.sender(), amount, granted).orElseThrow();
        mine[0] = claim;
        incoming.kept().add(claim);
        if (claim.wasGrantedAtOnce()) {
            then.accept(claim);
        } else {
            incoming.kept()
                    .await(vertx.setTimer(
                            config.patience().toMillis(),
                            over -> incoming.context().runOnContext(later -> giveUp(incoming, claim))));
        }
    }

    private void giveUp(Incoming incoming, Shares.Claim claim) {
        if (!claim.isGranted()) {
            incoming.kept().close();
            Refusing.answer(incoming.exchange(), BodyRefusal.overloaded(config.patience()));
        }
    }

    private void handOn(Incoming incoming, Blocks body) {
        if (incoming.exchange().response().closed()
                || incoming.exchange().response().ended()) {
            return;
        }
        incoming.exchange().put(CollectedBody.KEY, (CollectedBody) () -> open(incoming, body));
        incoming.exchange().next();
    }

    private InputStream open(Incoming incoming, Blocks body) {
        return incoming.coding() == Coding.IDENTITY
                ? body.stream()
                : new UnpackedStream(body.stream(), new Unpacker(incoming.coding(), config), true);
    }
}
