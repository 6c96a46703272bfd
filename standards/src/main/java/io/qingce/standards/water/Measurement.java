package io.qingce.standards.water;

import io.qingce.standards.number.Exact;
import java.math.BigDecimal;

/** A result of water analysis: a value, or "not detected" below a detection limit (HJ 91.2; 环办监测函〔2020〕82号). */
public sealed interface Measurement {

    /** A detected value in the unit of the item. */
    record Detected(Exact value) implements Measurement {

        @Override
        public Exact forStatistics() {
            return value;
        }
    }

    /** Below the detection limit 未检出; shown as {@code 0.0003L}. */
    record BelowDetection(BigDecimal detectionLimit) implements Measurement {

        /** Half of the detection limit. */
        @Override
        public Exact forStatistics() {
            return Exact.of(detectionLimit).dividedBy(Exact.of(2));
        }

        @Override
        public String toString() {
            return detectionLimit.toPlainString() + "L";
        }
    }

    /** What takes part in means and classes. */
    Exact forStatistics();

    static Measurement of(BigDecimal value) {
        return new Detected(Exact.of(value));
    }

    /** From the text of a report: {@code 0.12}, or {@code 0.0003L} and {@code <0.0003} for not detected. */
    static Measurement parse(String text) {
        String plain = text.strip();
        if (plain.startsWith("<")) {
            return new BelowDetection(new BigDecimal(plain.substring(1).strip()));
        }
        return plain.endsWith("L")
                ? new BelowDetection(new BigDecimal(plain.substring(0, plain.length() - 1)))
                : of(new BigDecimal(plain));
    }
}
