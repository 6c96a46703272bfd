package io.qingce.chassis.idempotency;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** Makes things: one row for each. */
@Path("/keyed")
@Produces(MediaType.APPLICATION_JSON)
public class KeyedResource {

    /** As JSON. */
    record Made(long number, String said) {}

    private final Database database;

    KeyedResource(Database database) {
        this.database = database;
    }

    @POST
    @Needs(Role.READER)
    @Path("/things")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Idempotent
    public Response make(String what) {
        long number = made(what);
        if (what.contains("refused")) {
            throw new ProblemException(409, "conflict", "Conflict", Words.both("冲突。", "In conflict."));
        }
        return Response.created(URI.create("/keyed/things/" + number))
                .tag("r" + number)
                .entity(new Made(number, Words.both("做了" + what, "made " + what)))
                .build();
    }

    @POST
    @Needs(Role.READER)
    @Path("/long")
    @Idempotent
    public Map<String, String> answerAtLength(String what) {
        return Map.of("number", Long.toString(made(what)), "text", "长".repeat(Integer.parseInt(what)));
    }

    private long made(String what) {
        return database.number(Sql.of("insert into made_thing (what) values (:what) returning id")
                .with("what", what));
    }
}
