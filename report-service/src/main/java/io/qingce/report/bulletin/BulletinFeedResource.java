package io.qingce.report.bulletin;

import io.qingce.chassis.answer.AnswerWriter;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.bulletin.BulletinResponse.BulletinStep;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Definitions;
import io.qingce.report.bulletin.feed.AtomFeed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The bulletins that were published, as a feed. */
@Tag(name = "bulletins", description = "公报")
@Path("/api/bulletins.atom")
public class BulletinFeedResource {

    private static final int MOST = 50;

    private final Bulletins bulletins;
    private final Clock clock;
    private final Caller caller;

    BulletinFeedResource(Bulletins bulletins, Clock clock, Caller caller) {
        this.bulletins = bulletins;
        this.clock = clock;
        this.caller = caller;
    }

    /** The bulletins that were published last; withdrawn ones say so. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Transactional
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @Operation(
            summary = "The bulletins that were published last, as an Atom feed (公报订阅)",
            description = "The last 50, RFC 4287, in the language asked for; withdrawn ones and corrections say so.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_ATOM_XML,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response feed(
            @QueryParam("kind") @Parameter(description = "Key of the kind") @Nullable String kind,
            @QueryParam("region") @Parameter(description = "Full printed name of the region (区域全称)") @Nullable
                    String region,
            @QueryParam("plan") @Parameter(description = "Key of the plan (规划代码)") @Nullable String plan,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Language language = Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Instant now = clock.instant();
        Conditions conditions = new Conditions()
                .add("kind = :kind", "kind", kind)
                .add("region = :region", "region", region)
                .add("plan = :plan", "plan", plan)
                .add("region in :scope", "scope", Bulletins.scope(caller).regions())
                .add("publishedAt <= :now", "now", now);
        AtomFeed feed = new AtomFeed(
                language.tag(),
                new Words("公报", "Bulletins").in(language),
                uri.getRequestUri().toString(),
                now,
                bulletins.published(conditions, MOST).stream()
                        .map(bulletin -> entry(bulletin, language, uri))
                        .toList());
        return AnswerWriter.spoken(language, Response.ok(feed.xml(), MediaType.APPLICATION_ATOM_XML))
                .build();
    }

    private static AtomFeed.Entry entry(Bulletin bulletin, Language language, UriInfo uri) {
        BulletinStep signed = Objects.requireNonNull(bulletin.signed());
        BulletinStep published = Objects.requireNonNull(bulletin.published());
        BulletinStep withdrawn = bulletin.withdrawn();
        Words kind = Definitions.of(bulletin.kind()).map(Definition::name).orElseThrow();
        return new AtomFeed.Entry(
                bulletin.id(),
                Words.in(language, bulletin.title()),
                uri.getBaseUriBuilder()
                        .path("/api/bulletins")
                        .path(bulletin.id().toString())
                        .build()
                        .toString(),
                signed.by(),
                published.at(),
                withdrawn == null ? published.at() : withdrawn.at(),
                bulletin.kind(),
                kind.in(language),
                Words.in(language, summary(bulletin)));
    }

    private static String summary(Bulletin bulletin) {
        if (bulletin.withdrawn() != null) {
            return Words.both("已撤回：" + bulletin.reason(), "Withdrawn: " + bulletin.reason());
        }
        return bulletin.erratum() == null
                ? bulletin.region()
                : Words.both(
                        "更正第" + bulletin.erratum() + "号：" + bulletin.correction(),
                        "Erratum " + bulletin.erratum() + ": " + bulletin.correction());
    }
}
