package io.qingce.monitoring.audit;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.observation.Reading;
import io.qingce.standards.parameter.Parameter;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a review does to a reading. Starts from the reviewed reading where there is one, else from the real-time one;
 * CONFIRM always from the real-time one.
 */
@Schema(name = "ReviewOperation", description = "What a review does 审核操作.")
public record Operation(
        @NotNull Kind kind,

        @Schema(description = "The factor, the summand or the value; exact.") @Nullable
        BigDecimal number,

        @Schema(description = "By how many hours SHIFT moves readings; later if positive.") @Min(-24) @Max(24) @Nullable
        Integer hours) {

    /** Flag of a reading that was changed by a review. */
    static final String CORRECTED = QualityFlag.CORRECTED.name();

    /** Flag of a reading that was taken back. */
    static final String VOID = QualityFlag.VOID.name();

    private static final int DECIMALS = 6;

    /** What can be done. */
    public enum Kind {
        /** 确认: the real-time reading is right. */
        CONFIRM(false),
        /** 作废 */
        VOID(false),
        /** 乘系数 */
        FACTOR(true),
        /** 加减偏移 */
        OFFSET(true),
        /** 赋值 */
        SET(true),
        /** 平移时间 */
        SHIFT(false);

        private final boolean numbered;

        Kind(boolean numbered) {
            this.numbered = numbered;
        }
    }

    @AssertTrue(
            message = "FACTOR、OFFSET、SET须填数值，整数、小数部分各不超过6位。" + Words.BETWEEN
                    + "FACTOR, OFFSET and SET need a number of at most 6 digits before and after the point")
    @Schema(hidden = true)
    boolean isNumbered() {
        return kind == null || kind.numbered == (number != null) && (number == null || Reading.isWritable(number));
    }

    @AssertTrue(message = "SHIFT须填小时数，其他操作不填。" + Words.BETWEEN + "SHIFT needs hours, and only SHIFT")
    @Schema(hidden = true)
    boolean isTimed() {
        return kind == null || (kind == Kind.SHIFT) == (hours != null && hours != 0);
    }

    /** What becomes of a reading at its place; empty if nothing can: there is no number, or the result is none. */
    Optional<Reading> at(Parameter parameter, Reading base) {
        BigDecimal value = base.value();
        BigDecimal by = number == null ? BigDecimal.ZERO : number;
        return switch (kind) {
            case CONFIRM, SHIFT -> Optional.of(base);
            case VOID -> Optional.of(new Reading(null, flagged(base, VOID)));
            case SET -> corrected(parameter, base, by);
            case FACTOR -> value == null ? Optional.empty() : corrected(parameter, base, value.multiply(by));
            case OFFSET -> value == null ? Optional.empty() : corrected(parameter, base, value.add(by));
        };
    }

    private static Optional<Reading> corrected(Parameter parameter, Reading base, BigDecimal exact) {
        // GB/T 8170: half to even, where the product has more decimals than a reading keeps.
        BigDecimal value = exact.scale() > DECIMALS ? exact.setScale(DECIMALS, RoundingMode.HALF_EVEN) : exact;
        boolean possible = Reading.isWritable(value) && (value.signum() >= 0 || parameter.mayBeNegative());
        return possible ? Optional.of(new Reading(value, flagged(base, CORRECTED))) : Optional.empty();
    }

    private static List<String> flagged(Reading base, String flag) {
        return Stream.concat(base.flags().stream().filter(held -> !held.equals(VOID)), Stream.of(flag))
                .toList();
    }
}
