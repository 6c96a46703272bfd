package io.qingce.report.supplied;

import io.qingce.report.plan.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that neither readings nor a verified report give (引用数据).
 *
 * @param target identifier in the plan
 * @param kind what it is
 * @param part position that its part of a compound target has in the plan, from 0; absent for the target itself, and where the part is
 *     no longer in the plan
 * @param partName what the part was called when the figure was supplied ({@link io.qingce.report.plan.Components#names()}), on which the
 *     figure hangs: a revision that puts the part elsewhere takes its figures along. Absent for the target itself
 * @param subject the peer, for a figure of a peer
 * @param from first day that it covers
 * @param to last of these days
 * @param value the figure in the unit of the target or part
 * @param met whether the part or the target is met, where a person judged it
 * @param words the reason of a judgement, or a remark
 * @param groupSize how many are ranked, this region included; for a figure of a peer
 * @param comparable false: a base value counted in another way, never to be subtracted
 * @param source who published or decided it, and where
 * @param sourceDate when it was published or decided
 * @param suppliedBy who supplied it 录入人; absent of what was supplied before that was kept
 */
public record SuppliedFigure(
        String target,
        Kind kind,
        @Nullable Integer part,
        @Nullable String partName,
        @Nullable String subject,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal value,
        @Nullable Boolean met,
        @Nullable String words,
        @Nullable Integer groupSize,
        boolean comparable,
        String source,
        @Nullable LocalDate sourceDate,
        @Nullable String suppliedBy) {

    /** What a figure is. */
    public enum Kind {
        /** A part of a compound target: its figure, or whether it is met 分项. */
        PART,
        /** The composite index of a peer, as published 同级地区综合指数. */
        PEER,
        /** The value of the base year 基准值. */
        BASELINE,
        /** A judgement of words that no number decides, with its reason 定性评定. */
        JUDGEMENT
    }

    public SuppliedFigure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
    }

    /** Whether it is of this part of its target, or of the target itself; of a part that is no longer in the plan it is of neither. */
    boolean isOf(@Nullable Integer position) {
        return !partIsGone() && Objects.equals(part, position);
    }

    /** Whether the part of which it is a figure is no longer in the plan. */
    public boolean partIsGone() {
        return part == null && partName != null;
    }

    /** The days that it covers. */
    public Span span() {
        return new Span(from, to);
    }

    /** Nothing stands here any more: neither value nor judgement is given. */
    boolean takesBack() {
        return value == null && met == null;
    }

    /** Source and date for a person. */
    public String origin() {
        return sourceDate == null ? source : source + "（" + sourceDate + "）";
    }
}
