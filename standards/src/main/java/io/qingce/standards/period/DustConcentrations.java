package io.qingce.standards.period;

/** What becomes of the particles of a dust day 沙尘天气 in means, percentiles and the composite index (环办监测〔2016〕120号). */
public enum DustConcentrations {
    /** They stay 实况. */
    KEEP,
    /** PM₁₀ and PM₂.₅ leave 扣除沙尘; gases stay. They then count as missing for the 324-day rule. */
    DROP_PARTICLES
}
