package io.qingce.chassis.representation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;

/** Turns the answer of a {@link Tabular} resource into CSV where that is preferred. */
@Provider
@Tabular
@Priority(TabularFilter.PRIORITY)
public class TabularFilter implements ContainerResponseFilter {

    /** Before an answer is compared with what the reader has; of the filters of answers the higher comes first. */
    static final int PRIORITY = 4_500;

    private static final MediaType CSV = new MediaType("text", "csv", "utf-8");

    private final ObjectMapper json;

    TabularFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Object entity = response.getEntity();
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (response.getStatus() != 200 || entity == null || !prefersCsv(request.getAcceptableMediaTypes())) {
            return;
        }
        Language language = Language.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        JsonNode answer = json.readTree(Written.of(entity, json, language).bytes());
        boolean mark = "true".equals(request.getUriInfo().getQueryParameters().getFirst("bom"));
        response.setEntity(new Written(Table.of(answer).csv(mark), CSV), null, CSV);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Whether CSV comes before JSON among what is accepted, which is in the order of preference. */
    private static boolean prefersCsv(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> type.isCompatible(CSV) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .map(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }
}
