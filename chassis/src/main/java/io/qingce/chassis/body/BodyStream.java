package io.qingce.chassis.body;

import io.qingce.chassis.problem.ProblemException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A body of any length that is taken in piece by piece. While it is silent it holds no thread and no turn; while a piece is
 * taken in, its sender is read from only until the next piece is full. The state is that of the context of the request.
 */
public final class BodyStream {

    static final String KEY = BodyStream.class.getName();

    private final Incoming incoming;
    private final BodyConfig config;
    private final Set<BodyStream> open;
    private final Shares memory;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final @Nullable Unpacker unpacker;
    private @Nullable Shares turns;
    private @Nullable Pieces pieces;
    private Shares.@Nullable Claim turn;
    private Shares.@Nullable Claim room;
    private Blocks next = new Blocks();
    private boolean taking;
    private boolean ended;
    private boolean paused;
    private long latest = System.nanoTime();
    private long patience = -1;

    /** Takes in what came of a stream. */
    public interface Pieces {

        /**
         * Takes in the next piece, on a thread of its own; never called twice at once.
         *
         * @param piece unpacked, to be read to its end
         * @param last whether the stream ends with it; the last one may be empty
         * @throws ProblemException ends the stream
         */
        void take(InputStream piece, boolean last) throws IOException;
    }

    BodyStream(Incoming incoming, BodyConfig config, Shares memory, Set<BodyStream> open) {
        this.incoming = incoming;
        this.config = config;
        this.memory = memory;
        this.open = open;
        this.unpacker = incoming.coding() == Coding.IDENTITY ? null : new Unpacker(incoming.coding(), config);
    }

    /** The body of a request to a path and in a media type that {@link BodyConfig#lines()} names; absent if it has none. */
    public static Optional<BodyStream> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.get(KEY));
    }

    /** Whose it is: the address that sends it. */
    public String sender() {
        return incoming.sender();
    }

    /**
     * Takes in the stream to its end.
     *
     * @param turns of which one is held for each piece
     * @return fails with a {@link ProblemException} if the stream is damaged, too slow or broken off
     */
    public CompletionStage<Void> take(Shares turns, Pieces pieces) {
        incoming.context().runOnContext(now -> begin(turns, pieces));
        return done;
    }

    /** Looks whether it has been silent for a while, or too long. */
    void look(long now) {
        incoming.context().runOnContext(later -> check(now));
    }

    private void begin(Shares turns, Pieces pieces) {
        this.turns = turns;
        this.pieces = pieces;
        latest = System.nanoTime();
        HttpServerRequest request = incoming.request();
        open.add(this);
        if (incoming.exchange().response().closed()) {
            end(BodyRefusal.brokenOff());
        } else if (request.isEnded()) {
            end();
        } else {
            request.exceptionHandler(broken -> end(BodyRefusal.brokenOff()));
            request.endHandler(end -> end());
            request.handler(this::add);
            request.resume();
        }
    }

    private void add(Buffer bytes) {
        latest = System.nanoTime();
        next.add(bytes);
        if (next.size() >= config.piece().asLongValue()) {
            pause();
            takePiece();
        } else if (room == null && next.size() > config.small().asLongValue()) {
            makeRoom();
        }
    }

    private void end() {
        ended = true;
        takePiece();
    }

    private void check(long now) {
        if (done.isDone() || taking) {
            return;
        }
        long silent = now - latest;
        if (room != null && !room.isGranted()) {
            if (silent > config.patience().toNanos()) {
                end(BodyRefusal.overloaded(config.patience()));
            }
        } else if (next.size() > 0 && silent > config.pieceQuiet().toNanos()) {
            takePiece();
        } else if (silent > config.streamIdle().toNanos()) {
            end(BodyRefusal.silent(config.streamIdle()));
        }
    }

    /** For the piece that comes and the one that is taken in; given back when the stream is silent. */
    private void makeRoom() {
        Shares.Claim claim = memory.claim(
                        incoming.sender(),
                        2 * config.piece().asLongValue(),
                        () -> incoming.context().runOnContext(granted -> resume()))
                .orElseThrow();
        room = claim;
        if (!claim.wasGrantedAtOnce()) {
            pause();
        }
    }

    private void pause() {
        if (!paused) {
            paused = true;
            incoming.request().pause();
        }
    }

    private void resume() {
        if (paused && !ended && !done.isDone()) {
            paused = false;
            latest = System.nanoTime();
            incoming.request().resume();
        }
    }

    private void takePiece() {
        Shares all = turns;
        if (taking || done.isDone() || all == null) {
            return;
        }
        taking = true;
        Blocks piece = next;
        next = new Blocks();
        boolean last = ended;
        Shares.Claim claim = all.claim(
                        incoming.sender(), 1, () -> incoming.context().runOnContext(granted -> work(piece, last)))
                .orElseThrow();
        turn = claim;
        if (claim.wasGrantedAtOnce()) {
            work(piece, last);
        } else {
            patience = incoming.exchange()
                    .vertx()
                    .setTimer(
                            config.patience().toMillis(),
                            over -> incoming.context().runOnContext(later -> giveUp(claim)));
        }
    }

    private void giveUp(Shares.Claim claim) {
        if (!claim.isGranted() && claim == turn) {
            end(BodyRefusal.overloaded(config.patience()));
        }
    }

    private void work(Blocks piece, boolean last) {
        Pieces taker = pieces;
        incoming.exchange().vertx().cancelTimer(patience);
        if (done.isDone() || taker == null) {
            turn = giveBack(turn);
            return;
        }
        incoming.exchange()
                .vertx()
                .<Void>executeBlocking(
                        () -> {
                            taker.take(opened(piece, last), last);
                            return null;
                        },
                        false)
                .onComplete(taken -> incoming.context().runOnContext(now -> taken(taken.cause(), last)));
    }

    private InputStream opened(Blocks piece, boolean last) {
        return unpacker == null ? piece.stream() : new UnpackedStream(piece.stream(), unpacker, last);
    }

    private void taken(@Nullable Throwable failure, boolean last) {
        turn = giveBack(turn);
        taking = false;
        if (failure != null || last) {
            end(failure);
            return;
        }
        latest = System.nanoTime();
        if (ended || next.size() >= config.piece().asLongValue()) {
            takePiece();
        } else if (next.size() == 0) {
            room = giveBack(room);
        }
        if (next.size() < config.piece().asLongValue()) {
            resume();
        }
    }

    private static Shares.@Nullable Claim giveBack(Shares.@Nullable Claim claim) {
        if (claim != null) {
            claim.close();
        }
        return null;
    }

    private void end(@Nullable Throwable failure) {
        open.remove(this);
        room = giveBack(room);
        if (turn != null && !turn.isGranted()) {
            turn = giveBack(turn);
        }
        if (unpacker != null && !taking) {
            unpacker.close();
        }
        if (failure == null) {
            done.complete(null);
        } else {
            hangUp();
            done.completeExceptionally(failure);
        }
    }

    private void hangUp() {
        HttpServerResponse response = incoming.exchange().response();
        if (!done.isDone() && !response.headWritten() && !incoming.request().isEnded()) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
            Refusing.linger(incoming.exchange());
        }
    }
}
