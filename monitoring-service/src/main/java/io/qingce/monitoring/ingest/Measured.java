package io.qingce.monitoring.ingest;

import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one site measured over one period, as its feed says it: typed, and not admitted yet. The one door into the record: readers
 * of JSON, CSV and HJ 212 make these, and {@link Admission} alone makes observations of them.
 *
 * @param periodEnd end of the period, as exact as it was sent
 * @param values at least one
 * @param fields how the feed names what it sends, for refusals
 */
public record Measured(
        String site,
        Instant periodEnd,
        Averaging averaging,
        Version version,
        Map<Parameter, Value> values,
        Fields fields) {

    /**
     * The value of one parameter.
     *
     * @param number as sent; null: there is none
     * @param flags as a {@link io.qingce.monitoring.observation.Reading} takes them
     * @param unit in which the number is; null: that in which the parameter is kept
     * @param unread what was sent and is no value, and why; null: it is one, or nothing was sent
     */
    public record Value(
            @Nullable BigDecimal number,
            List<String> flags,
            @Nullable SentUnit unit,
            @Nullable Unread unread) {

        /** Nothing was measured and nothing is said about why. */
        public static final Value MISSING = new Value(null, List.of(), null);

        public Value(@Nullable BigDecimal number, List<String> flags, @Nullable SentUnit unit) {
            this(number, flags, unit, null);
        }

        /** What was sent is no value; what stands beside it is taken. */
        public static Value unread(String sent, UnfitItemException why) {
            return new Value(null, List.of(), null, new Unread(sent, why));
        }
    }

    /**
     * What was sent where a value should be.
     *
     * @param sent as written
     */
    public record Unread(String sent, UnfitItemException why) {}

    /** How a feed names what it sends. */
    public interface Fields {

        /** Members of an observation as JSON. */
        Fields OF_JSON = new Fields() {
            @Override
            public String ofPeriodEnd() {
                return "periodEnd";
            }

            @Override
            public String of(Parameter parameter) {
                return "values." + parameter.code();
            }
        };

        String ofPeriodEnd();

        String of(Parameter parameter);
    }
}
