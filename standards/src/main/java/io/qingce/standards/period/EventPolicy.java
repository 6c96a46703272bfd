package io.qingce.standards.period;

import io.qingce.standards.term.Term;
import java.util.Arrays;
import java.util.Optional;

/** What becomes of accepted exceptional events in the figures of a period (例外事件处理). */
public enum EventPolicy implements Term {
    /** 实况: every reading counts. */
    KEPT("实况", "kept", DustConcentrations.KEEP, DustDays.KEEP),
    /** 扣除: their readings leave the concentrations, exceeding days leave numerator and denominator of the day counts. */
    REMOVED("扣除", "removed", DustConcentrations.DROP_PARTICLES, DustDays.DROP_DAYS),
    /** 重算: their readings leave the concentrations, the index of their days is computed from the rest. */
    RECOMPUTED("扣除并重算", "removed and computed anew", DustConcentrations.DROP_PARTICLES, DustDays.RECOMPUTE),
    /** 按指标: as the monthly reports do: removed from concentrations and composite index, kept in the counts of days. */
    BY_INDICATOR(
            "浓度和综合指数扣除，天数不扣除",
            "removed from concentrations and composite index, kept in the counts of days",
            DustConcentrations.DROP_PARTICLES,
            DustDays.KEEP);

    private final String chinese;
    private final String english;
    private final DustConcentrations concentrations;
    private final DustDays days;

    EventPolicy(String chinese, String english, DustConcentrations concentrations, DustDays days) {
        this.chinese = chinese;
        this.english = english;
        this.concentrations = concentrations;
        this.days = days;
    }

    /** The policy of this name. */
    public static Optional<EventPolicy> of(String name) {
        return Arrays.stream(values())
                .filter(policy -> policy.name().equals(name))
                .findFirst();
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** What becomes of means, percentiles and the composite index. */
    public DustConcentrations concentrations() {
        return concentrations;
    }

    /** What becomes of the counts of days. */
    public DustDays days() {
        return days;
    }
}
