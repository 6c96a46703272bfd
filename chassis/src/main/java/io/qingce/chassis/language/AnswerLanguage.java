package io.qingce.chassis.language;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves of the two languages of an answer the one that the request prefers, refusals included. */
@Singleton
public class AnswerLanguage {

    @ServerResponseFilter
    public void choose(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Bilingual both) {
            Language language = Language.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            answer.setEntity(both.in(language));
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
