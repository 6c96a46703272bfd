package io.qingce.chassis.representation;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers that have other forms. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
public class RepresentationResource {

    static final AtomicInteger VALUE = new AtomicInteger(47);

    /** Some figures. */
    public record Figures(String region, List<Figure> items) {}

    /** One of them. */
    public record Figure(String item, int value, String text) {}

    @GET
    @Needs(Role.READER)
    @Revalidated
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Figures figures() {
        return new Figures("安阳市", List.of(new Figure("PM2.5", VALUE.get(), Words.both("年均值", "annual mean"))));
    }

    @PUT
    @Needs(Role.READER)
    public Response put() {
        return Response.status(201).entity(figures()).build();
    }

    @GET
    @Needs(Role.READER)
    @Path("/old")
    @Outdated(since = "2026-12-01", until = "2027-06-01", instead = "/figures")
    public Figures old() {
        return figures();
    }
}
