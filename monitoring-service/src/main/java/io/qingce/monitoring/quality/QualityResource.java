package io.qingce.monitoring.quality;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scoped;
import io.qingce.monitoring.feed.ValidBody;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.quality.rule.BuiltInRules;
import io.qingce.monitoring.quality.rule.RuleSet;
import io.qingce.monitoring.quality.rule.RuleSets;
import io.qingce.monitoring.site.VisibleSites;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The quality rules, the vocabulary of flags, and the sites that are silent. */
@Path("/api/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality", description = "质控")
public class QualityResource {

    private final Caller caller;
    private final RuleSets rules;
    private final SilentSiteTable silent;
    private final ValidBody bodies;
    private final VisibleSites visible;
    private final Clock clock;

    QualityResource(
            RuleSets rules,
            SilentSiteTable silent,
            ValidBody bodies,
            VisibleSites visible,
            Clock clock,
            Caller caller) {
        this.caller = caller;
        this.rules = rules;
        this.silent = silent;
        this.bodies = bodies;
        this.visible = visible;
        this.clock = clock;
    }

    /** One word of the vocabulary. */
    @Schema(name = "Qualifier")
    record QualifierResponse(
            String flag,
            String chinese,
            @Schema(description = "Who says so.") QualityFlag.Origin origin,

            @Schema(description = "Whether a value with it still counts.")
            boolean counts,

            String meaning) {}

    /** The vocabulary. */
    @Schema(name = "Qualifiers")
    record Qualifiers(List<QualifierResponse> items) {}

    /** A site that is silent. */
    @Schema(name = "SilentSite")
    record SilentSite(
            String site,
            String name,
            String region,
            String kind,
            @Nullable OffsetDateTime lastPeriodEnd) {}

    /** The silent sites. */
    @Schema(name = "SilentSites")
    record SilentSites(List<SilentSite> items) {}

    @GET
    @Needs({Role.READER, Role.SYSTEM_ADMINISTRATOR})
    @Scoped
    @Path("/rules")
    @Operation(
            operationId = "getQualityRules",
            summary = "The quality rules in force 质控规则",
            description = "As they were last put. The ETag is their version.")
    @APIResponse(
            responseCode = "200",
            description = "ETag holds the version.",
            content = @Content(schema = @Schema(implementation = RuleSet.class)))
    public Response current() {
        return answer(rules.current());
    }

    @GET
    @Needs({Role.READER, Role.SYSTEM_ADMINISTRATOR})
    @Scoped
    @Path("/rules/{version}")
    @Operation(
            operationId = "getQualityRulesOfVersion",
            summary = "The quality rules of one version 历史质控规则",
            description = "built-in: those that come with this release, whatever rules are in force.")
    @APIResponse(responseCode = "404", description = "There is no such version.")
    @APIResponseSchema(value = RuleSet.class, responseCode = "200")
    public RuleSet version(@PathParam("version") String version) {
        if ("built-in".equals(version)) {
            return BuiltInRules.latest();
        }
        return Optional.of(version)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> rules.find(Long.parseLong(text)))
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-version",
                        Words.both("没有版本为“" + version + "”的规则。", "There are no rules of version '" + version + "'.")));
    }

    @PUT
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Path("/rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putQualityRules",
            summary = "Put new quality rules in force 修订质控规则",
            description =
                    "As the next version, for what is judged from now on; POST /api/quality/rechecks for the past.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RuleSet.class)))
    @APIResponse(
            responseCode = "200",
            description = "In force. ETag holds the version.",
            content = @Content(schema = @Schema(implementation = RuleSet.class)))
    @APIResponse(responseCode = "422", description = "The rules are not valid; the problem names the fields.")
    public Response put(@BeanParam Precondition seen, InputStream body) {
        RuleSet wanted = bodies.read(body, RuleSet.class);
        caller.requireNamed("by", wanted.by());
        return answer(rules.put(wanted, seen));
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/qualifiers")
    @Operation(
            operationId = "listQualifiers",
            summary = "The vocabulary of flags of readings 标记词汇",
            description = "With their names and whether a reading so flagged counts.")
    public Qualifiers qualifiers() {
        return new Qualifiers(Arrays.stream(QualityFlag.values())
                .map(flag -> new QualifierResponse(
                        flag.name(),
                        flag.chinese(),
                        flag.origin(),
                        flag.counts(),
                        flag.meaning().text()))
                .toList());
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/silent-sites")
    @Operation(
            operationId = "listSilentSites",
            summary = "Sites from which nothing has come 静默点位",
            description = "For longer than the SILENT rule of their kind allows, up to now; or never.")
    public SilentSites silent(@QueryParam("region") @Nullable String region) {
        Set<String> inScope = visible.codes().orElse(null);
        return new SilentSites(silent.silent(clock.instant(), region).stream()
                .filter(site -> inScope == null || inScope.contains(site.code()))
                .map(site -> new SilentSite(
                        site.code(),
                        site.name(),
                        site.region(),
                        site.kind().name(),
                        site.last()
                                .map(last -> last.atZone(clock.getZone()).toOffsetDateTime())
                                .orElse(null)))
                .toList());
    }

    private static Response answer(RuleSet rules) {
        return Response.ok(rules)
                .tag(new EntityTag(Long.toString(RuleSets.version(rules))))
                .build();
    }
}
