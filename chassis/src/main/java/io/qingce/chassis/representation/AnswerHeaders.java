package io.qingce.chassis.representation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What answers of every resource say: where something that was made is found, on what they depend, and that a resource goes away. */
@Singleton
public class AnswerHeaders {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final boolean pagesElsewhere;

    AnswerHeaders(@ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean pagesElsewhere) {
        this.pagesElsewhere = pagesElsewhere;
    }

    /** Where pages of other origins may read, what their browsers are told depends on the origin. */
    @ServerResponseFilter
    public void sayThatItDependsOnTheOrigin(ContainerResponseContext response) {
        if (pagesElsewhere) {
            response.getHeaders().add(HttpHeaders.VARY, "Origin");
        }
    }

    /** Something that was put where it was asked for is found there. */
    @ServerResponseFilter
    public void sayWhereItIs(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 201 && !response.getHeaders().containsKey(HttpHeaders.LOCATION)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, request.getUriInfo().getAbsolutePath());
        }
    }

    /** A resource that is {@link Outdated} says since when, until when and what takes its place. */
    @Outdated
    @ServerResponseFilter
    public void sayThatItGoes(ResourceInfo resource, ContainerResponseContext response) {
        say(resource.getResourceMethod().getAnnotation(Outdated.class), response.getHeaders());
    }

    /** What an outdated resource says. */
    static void say(Outdated outdated, MultivaluedMap<String, Object> headers) {
        headers.putSingle("Deprecation", "@" + day(outdated.since()).toEpochSecond(LocalTime.MIN, ZoneOffset.UTC));
        if (!outdated.until().isEmpty()) {
            headers.putSingle(
                    "Sunset", day(outdated.until()).atStartOfDay(ZoneOffset.UTC).format(HTTP_DATE));
        }
        if (!outdated.instead().isEmpty()) {
            headers.add(HttpHeaders.LINK, "<" + outdated.instead() + ">; rel=\"successor-version\"");
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
