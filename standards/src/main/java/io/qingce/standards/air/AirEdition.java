package io.qingce.standards.air;

import io.qingce.standards.result.Clause;
import java.time.LocalDate;

/** Edition and stage of GB 3095, with the edition of HJ 663 that belongs to it. The limits and the AQI table are dated separately. */
public enum AirEdition {
    /** GB 3095-2012 with the 2018 amendment, HJ 663-2013; until 2026-02-28. */
    GB3095_2012("GB 3095-2012", "HJ 663-2013"),
    /** GB 3095-2026, transition stage 过渡阶段, HJ 663-2026; 2026-03-01 to 2030-12-31. */
    GB3095_2026_TRANSITION("GB 3095-2026", "HJ 663-2026"),
    /** GB 3095-2026, final stage, HJ 663-2026; from 2031-01-01. */
    GB3095_2026_FINAL("GB 3095-2026", "HJ 663-2026");

    private static final LocalDate TRANSITION_START = LocalDate.of(2026, 3, 1);
    private static final LocalDate FINAL_START = LocalDate.of(2031, 1, 1);

    private final String limits;
    private final String assessment;

    AirEdition(String limits, String assessment) {
        this.limits = limits;
        this.assessment = assessment;
    }

    /** The edition in force on a day. */
    public static AirEdition on(LocalDate day) {
        if (day.isBefore(TRANSITION_START)) {
            return GB3095_2012;
        }
        return day.isBefore(FINAL_START) ? GB3095_2026_TRANSITION : GB3095_2026_FINAL;
    }

    /** A clause of the limits, GB 3095. */
    public Clause limitsClause(String clause) {
        return new Clause(limits, clause);
    }

    /** A clause of the assessment rules, HJ 663. */
    public Clause assessmentClause(String clause) {
        return new Clause(assessment, clause);
    }
}
