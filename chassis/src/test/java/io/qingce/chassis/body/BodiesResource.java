package io.qingce.chassis.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes bodies in every way in which a service takes them. */
@Path("/bodies")
@Produces(MediaType.TEXT_PLAIN)
public class BodiesResource {

    /** How many bytes the pieces of streams had, in their order. */
    static final List<Long> PIECES = new CopyOnWriteArrayList<>();

    static volatile CountDownLatch gate = new CountDownLatch(0);

    private static final Shares TURNS = new Shares(2, 1, Integer.MAX_VALUE);

    @POST
    @Needs(Role.READER)
    @Path("/length")
    @Consumes(MediaType.WILDCARD)
    public String length(InputStream body) throws IOException {
        return Integer.toString(body.readAllBytes().length);
    }

    @POST
    @Needs(Role.READER)
    @Path("/held")
    @Consumes(MediaType.WILDCARD)
    public String held(InputStream body) throws IOException, InterruptedException {
        gate.await();
        return Integer.toString(body.readAllBytes().length);
    }

    @POST
    @Needs(Role.READER)
    @Path("/tree")
    @Consumes(MediaType.APPLICATION_JSON)
    public String tree(JsonNode body) {
        return Integer.toString(body.size());
    }

    @POST
    @Needs(Role.READER)
    @Path("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String file(@RestForm("file") FileUpload file) {
        return Long.toString(file.size());
    }

    @GET
    @Needs(Role.READER)
    public String get() {
        return "here";
    }

    @POST
    @Needs(Role.READER)
    @Path("/lines")
    @Consumes("application/x-ndjson")
    @Blocking
    public CompletionStage<String> lines(@Context RoutingContext exchange) {
        AtomicLong bytes = new AtomicLong();
        return BodyStream.of(exchange)
                .orElseThrow()
                .take(TURNS, (piece, last) -> {
                    long count = piece.readAllBytes().length;
                    PIECES.add(count);
                    bytes.addAndGet(count);
                })
                .thenApply(done -> Long.toString(bytes.get()));
    }
}
