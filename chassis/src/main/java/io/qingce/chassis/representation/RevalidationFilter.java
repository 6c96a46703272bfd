package io.qingce.chassis.representation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.precondition.Precondition;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Gives the answers of {@link Revalidated} resources a tag, and answers 304 to a reader who has them. The tag is weak: packed for the
 * way, the same answer has other bytes.
 */
@Provider
@Revalidated
@Priority(RevalidationFilter.PRIORITY)
public class RevalidationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final int PRIORITY = 4_000;

    private static final String ASK_AGAIN = "private, no-cache";

    private final ObjectMapper json;

    RevalidationFilter(ObjectMapper json) {
        this.json = json;
    }

    /** @throws io.qingce.chassis.problem.ProblemException 400 if what the reader has cannot be read */
    @Override
    public void filter(ContainerRequestContext request) {
        isKnown(request, "");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (response.getStatus() != 200 || entity == null) {
            return;
        }
        Language language = Language.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Written written = Written.of(entity, json, language);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, "W/\"" + written.tag() + "\"");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (headers.getOrDefault(HttpHeaders.VARY, List.of()).stream().noneMatch(HttpHeaders.ACCEPT_LANGUAGE::equals)) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        if (isKnown(request, written.tag())) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            // By its own type: who accepts everything is given JSON.
            response.setEntity(written, null, written.type());
        }
    }

    private static boolean isKnown(ContainerRequestContext request, String tag) {
        return Precondition.ofReader(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))
                .isKnown(tag);
    }
}
