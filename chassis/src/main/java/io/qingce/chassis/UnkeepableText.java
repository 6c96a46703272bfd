package io.qingce.chassis;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses with a NUL in them: no text of the database holds one, so nothing can have such a name. */
@Singleton
public class UnkeepableText {

    /** @throws ProblemException 400 naming the parameter of path or query */
    @ServerRequestFilter
    public void refuse(UriInfo uri) {
        refuse(uri.getPathParameters());
        refuse(uri.getQueryParameters());
    }

    private static void refuse(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(UnkeepableText::holdsNul)) {
                throw QueryValue.refused(name, "not-allowed", "A text has no NUL in it.");
            }
        });
    }

    static boolean holdsNul(String text) {
        return text.indexOf('\0') >= 0;
    }
}
