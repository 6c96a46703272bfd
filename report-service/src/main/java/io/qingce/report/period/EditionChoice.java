package io.qingce.report.period;

import io.qingce.standards.air.AirEdition;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.RuleSet;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By which edition of the standards a period is computed (标准版本). */
public enum EditionChoice {
    /** GB 3095-2012, HJ 633-2012, HJ 663-2013 for the whole period. */
    E2012("2012", AirEdition.GB3095_2012),
    /** GB 3095-2026 transition stage, HJ 633-2026, HJ 663-2026 for the whole period. */
    E2026_TRANSITION("2026-transition", AirEdition.GB3095_2026_TRANSITION),
    /** GB 3095-2026 final stage, HJ 633-2026, HJ 663-2026 for the whole period. */
    E2026_FINAL("2026-final", AirEdition.GB3095_2026_FINAL),
    /** Every day by the edition in force on it; the period by the edition in force on its last day. */
    IN_FORCE("in-force", null);

    private final String code;
    private final @Nullable AirEdition edition;

    EditionChoice(String code, @Nullable AirEdition edition) {
        this.code = code;
        this.edition = edition;
    }

    /** As it stands in requests and answers. */
    public String code() {
        return code;
    }

    /** The edition for every day; empty where the day decides. */
    public Optional<AirEdition> edition() {
        return Optional.ofNullable(edition);
    }

    /** The choice of this code. */
    public static Optional<EditionChoice> of(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code.equals(code))
                .findFirst();
    }

    /** The code of an edition. */
    public static String code(AirEdition edition) {
        return Arrays.stream(values())
                .filter(choice -> choice.edition == edition)
                .findFirst()
                .orElseThrow()
                .code;
    }

    /** The rules for a period. */
    public PeriodRules rules(Period period, RuleSet ruleSet) {
        return (edition == null ? PeriodRules.inForce(period.to()) : PeriodRules.of(edition)).withRuleSet(ruleSet);
    }
}
