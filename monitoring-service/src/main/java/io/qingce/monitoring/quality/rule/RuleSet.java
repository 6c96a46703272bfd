package io.qingce.monitoring.quality.rule;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.observation.Observation;
import io.qingce.standards.parameter.SiteKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The quality rules of one version; also their form on the wire. The first ones are built in: see
 * {@link BuiltInRules}.
 *
 * @param version given by the service; ignored in requests
 * @param madeAt given by the service; ignored in requests
 */
@Schema(name = "QualityRuleSet", description = "The quality rules 质控规则集 of one version.")
public record RuleSet(
        @Nullable Long version,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Rule> rules,
        @NotBlank @Size(max = 128) String by,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable OffsetDateTime madeAt) {

    public RuleSet {
        rules = rules == null ? List.of() : rules.stream().toList();
    }

    @AssertTrue(message = "规则名称不能重复。" + Words.BETWEEN + "every rule has a name of its own")
    @Schema(hidden = true)
    boolean isDistinct() {
        return rules.stream().map(Rule::id).distinct().count() == rules.size();
    }

    /** What the rules find in one series of a site of a kind. */
    public List<Flag> check(SiteKind kind, List<Observation> series) {
        return rules.stream()
                .filter(rule -> rule.isFor(kind))
                .flatMap(rule -> RuleCheck.check(rule, series).stream())
                .toList();
    }

    /** How many observations before one the rules of a kind of site look at for gaps; at least the last. */
    public int observations(SiteKind kind) {
        return rules.stream()
                .filter(rule -> rule.isFor(kind))
                .mapToInt(Rule::observations)
                .max()
                .orElse(1);
    }
}
