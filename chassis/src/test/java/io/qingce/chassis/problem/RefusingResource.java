package io.qingce.chassis.problem;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scope;
import io.qingce.chassis.scope.Scoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A resource that refuses in every way that a service refuses. */
@Path("/things")
public class RefusingResource {

    private final Caller caller;

    RefusingResource(Caller caller) {
        this.caller = caller;
    }

    public record Thing(@NotBlank String name, BigDecimal value) {}

    @POST
    @Needs(Role.READER)
    public Thing post(@Valid Thing thing) {
        return thing;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/scope")
    public Thing scope() {
        return new Thing(caller.scope().map(Scope::toString).orElse("everything"), BigDecimal.ONE);
    }

    @GET
    @Needs(Role.READER)
    @Path("/named/{name}")
    public Thing named(@PathParam("name") String name) {
        return new Thing(name, BigDecimal.ONE);
    }

    @GET
    @Needs(Role.READER)
    @Path("/refused")
    public Thing refused() {
        throw new ProblemException(
                409, "thing-exists", "Thing exists", "There is one.", List.of(Violation.of("name", "taken", "Taken.")));
    }

    @GET
    @Needs(Role.READER)
    @Path("/broken")
    public Thing broken() {
        throw new IllegalStateException("secret of the house");
    }

    @GET
    @Needs(Role.READER)
    @Path("/disk-full")
    public Thing diskFull() {
        throw new IllegalStateException("not stored", new SQLException("could not extend file", "53100"));
    }

    /** Answers well; {@link #read} then finds the database gone. */
    @GET
    @Needs(Role.READER)
    @Path("/gone-afterwards")
    public Thing goneAfterwards() {
        return new Thing("pm25", BigDecimal.ONE);
    }

    /** As filters do that look something up for an answer: what they throw reaches no mapper. */
    @ServerResponseFilter
    public void read(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().endsWith("/gone-afterwards")) {
            throw new IllegalStateException("not read", new SQLException("terminating connection", "57P01"));
        }
    }

    @GET
    @Needs(Role.READER)
    @Path("/wrong-statement")
    public Thing wrongStatement() {
        throw new IllegalStateException("not stored", new SQLException("syntax error", "42601"));
    }

    @GET
    @Needs(Role.READER)
    @Path("/page")
    @Produces("text/html")
    public String page() {
        return "<p>thing</p>";
    }

    @GET
    @Needs(Role.READER)
    public Response list(@BeanParam @Valid PageRequest request, @Context UriInfo uri) {
        int first = request.after().map(Integer::parseInt).orElse(0);
        List<Integer> found = List.of(1, 2, 3, 4, 5).stream()
                .filter(number -> number > first)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request, String::valueOf).toResponse(uri);
    }
}
