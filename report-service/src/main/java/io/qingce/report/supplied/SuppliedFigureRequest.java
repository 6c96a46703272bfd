package io.qingce.report.supplied;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one source for the targets of a plan.
 *
 * @param plan key of the plan
 * @param source who published or decided them, and where
 * @param sourceDate when
 * @param items the figures; the same key again replaces, and without value and judgement takes back
 */
public record SuppliedFigureRequest(
        @Nullable String plan,
        @Nullable String source,
        @Nullable LocalDate sourceDate,
        @Nullable List<@Nullable Item> items) {

    private static final int MOST_DIGITS = 30;

    /**
     * One figure.
     *
     * @param target identifier in the plan
     * @param kind PART, PEER, BASELINE or JUDGEMENT
     * @param part position of the part of a compound target in the plan as it is now, from 0
     * @param partName what the part is called, instead of its position or beside it; the only way to take back a figure of a part that
     *     is no longer in the plan
     * @param subject the peer
     * @param from first day that it covers
     * @param to last of these days
     * @param value the figure
     * @param met whether the part or the target is met
     * @param words the reason of a judgement
     * @param groupSize how many are ranked, this region included
     * @param comparable false for a base value counted in another way; true if absent
     */
    public record Item(
            @Nullable String target,
            SuppliedFigure.@Nullable Kind kind,
            @Nullable Integer part,
            @Nullable String partName,
            @Nullable String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal value,
            @Nullable Boolean met,
            @Nullable String words,
            @Nullable Integer groupSize,
            @Nullable Boolean comparable) {

        Optional<Violation> violation(int index) {
            if (target == null || target.isBlank()) {
                return refused(index, "target", "missing", Words.both("请填目标编号。", "Name the target by its identifier."));
            } else if (kind == null) {
                return refused(
                        index,
                        "kind",
                        "missing",
                        Words.both(
                                "可选PART（分项）、PEER（同级）、BASELINE（基准值）、JUDGEMENT（评定）。",
                                "PART, PEER, BASELINE or JUDGEMENT."));
            } else if (from == null || to == null || to.isBefore(from)) {
                return refused(
                        index,
                        "from",
                        "not-a-period",
                        Words.both("请填起止日期，止日不早于起日。", "Give a first day and a last day that does not lie before it."));
            } else if (value != null && (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS)) {
                return refused(
                        index,
                        "value",
                        "too-many-digits",
                        Words.both("最多" + MOST_DIGITS + "位数字。", "At most " + MOST_DIGITS + " digits."));
            }
            return violationOfKind(index, kind);
        }

        /**
         * What is wrong with its part.
         *
         * @param parts what the parts of its target are called
         */
        Optional<Violation> violation(int index, List<String> parts) {
            if (part != null && (part < 0 || part >= parts.size())) {
                return refused(
                        index,
                        "part",
                        "unknown-part",
                        Words.both("该目标有" + parts.size() + "个分项。", "The target has " + parts.size() + " parts."));
            } else if (partName == null || (part == null && takesBack())) {
                return Optional.empty();
            }
            boolean isKnown =
                    part == null ? parts.contains(partName) : parts.get(part).equals(partName);
            return isKnown
                    ? Optional.empty()
                    : refused(
                            index,
                            "partName",
                            "unknown-part",
                            Words.both(
                                    "该目标的分项依次为：" + String.join("；", parts) + "。",
                                    "The parts of the target are, in this order: " + String.join("; ", parts) + "."));
        }

        private boolean takesBack() {
            return value == null && met == null;
        }

        private Optional<Violation> violationOfKind(int index, SuppliedFigure.Kind of) {
            return switch (of) {
                case PART ->
                    part == null && partName == null
                            ? refused(
                                    index,
                                    "part",
                                    "missing",
                                    Words.both(
                                            "请填分项序号（从0起）或分项名称。",
                                            "Give the position of the part, counted from 0, or its name."))
                            : Optional.empty();
                case PEER -> violationOfPeer(index);
                case BASELINE ->
                    met == null
                            ? Optional.empty()
                            : refused(
                                    index,
                                    "met",
                                    "not-allowed",
                                    Words.both("请填基准年的数值。", "Give the value of the base year."));
                case JUDGEMENT ->
                    met != null && (words == null || words.isBlank())
                            ? refused(
                                    index,
                                    "words",
                                    "missing",
                                    Words.both("请填评定理由。", "Give the reason for the judgement."))
                            : Optional.empty();
            };
        }

        private Optional<Violation> violationOfPeer(int index) {
            if (subject == null || subject.isBlank()) {
                return refused(index, "subject", "missing", Words.both("请填同级地区名称。", "Give the name of the peer."));
            }
            return groupSize == null || groupSize < 2
                    ? refused(
                            index,
                            "groupSize",
                            "missing",
                            Words.both(
                                    "请填参加排名的地区数，含本地区，至少2个。",
                                    "Give how many regions are ranked, this one included; at least 2."))
                    : Optional.empty();
        }

        private static Optional<Violation> refused(int index, String field, String reason, String detail) {
            return Optional.of(new Violation("items[" + index + "]." + field, index, null, reason, detail));
        }
    }
}
