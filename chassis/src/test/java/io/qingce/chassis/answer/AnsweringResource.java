package io.qingce.chassis.answer;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers of every kind that a service gives, as long as it is told. */
@Path("/answers")
public class AnsweringResource {

    static final AtomicInteger BEGUN = new AtomicInteger();
    static final Semaphore COMPUTED = new Semaphore(0);
    private static final int PIECE = 1 << 17;

    private final LongReads reads;

    AnsweringResource(LongReads reads) {
        this.reads = reads;
    }

    /** An entity, encoded as JSON. */
    @GET
    @Needs(Role.READER)
    @Path("/whole")
    @Produces("application/vnd.test+json")
    public Response whole(@QueryParam("bytes") int bytes) {
        BEGUN.incrementAndGet();
        return Response.ok(List.of("x".repeat(bytes))).build();
    }

    /** Many pieces; after some of them it fails, if it is told so. */
    @GET
    @Needs(Role.READER)
    @Path("/pieces")
    public Response pieces(@QueryParam("count") int count, @QueryParam("failAt") int failAt) {
        AtomicInteger given = new AtomicInteger();
        Pieces pieces = () -> {
            int number = given.incrementAndGet();
            if (number == failAt) {
                throw new IllegalStateException("as it was told");
            }
            return number > count ? Optional.empty() : Optional.of(new byte[PIECE]);
        };
        return Response.ok(reads.answer(pieces), "application/octet-stream").build();
    }

    /** Of a length that is said beforehand. */
    @GET
    @Needs(Role.READER)
    @Path("/file")
    public Response file() {
        AtomicInteger given = new AtomicInteger();
        Pieces pieces = () -> given.incrementAndGet() > 2 ? Optional.empty() : Optional.of(new byte[PIECE]);
        return Response.ok(reads.answer(pieces, 2L * PIECE), "application/octet-stream")
                .build();
    }

    /** Takes until it is allowed to end. */
    @GET
    @Needs(Role.READER)
    @Path("/computed")
    @LongComputation
    @Produces("text/plain")
    public String computed() throws InterruptedException {
        COMPUTED.acquire();
        return "computed";
    }
}
