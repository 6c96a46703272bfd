package io.qingce.monitoring.hj212.recording;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.upload.Departure;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An upload of a device that cannot mend what it sent: a value for which the record rejects it becomes none, what was sent is kept
 * beside it, and the others are recorded. If no other is left, it stays rejected.
 */
final class Tolerated {

    private static final String VALUE = "values.";
    private static final int LONGEST = 6;

    private final List<Departure> bad = new ArrayList<>(0);
    private Measured measured;
    private @Nullable ItemOutcome outcome;

    Tolerated(ReceivedUpload upload) {
        this.measured = upload.measured();
    }

    /** What is to be recorded now. */
    Measured measured() {
        return measured;
    }

    /** What the record says of it; another value may have to go. */
    void take(ItemOutcome said) {
        Optional<Parameter> wrong = parameter(said).filter(this::othersAreLeft);
        if (wrong.isEmpty()) {
            outcome = said;
        } else {
            measured = without(wrong.get());
        }
    }

    private boolean othersAreLeft(Parameter parameter) {
        return measured.values().entrySet().stream()
                .anyMatch(each -> each.getKey() != parameter && !isUnusable(each.getValue()));
    }

    /** Whether it has to be recorded once more. */
    boolean isDue() {
        return outcome == null;
    }

    ItemOutcome outcome() {
        return Objects.requireNonNull(outcome);
    }

    /** The values that became none. */
    List<Departure> bad() {
        return outcome().outcome() == ItemOutcome.Outcome.REJECTED ? List.of() : List.copyOf(bad);
    }

    /** The same, and those that the record cannot hold and makes none by itself. */
    List<Departure> bad(Admission admission) {
        List<Departure> all = new ArrayList<>(bad());
        if (outcome().outcome() == ItemOutcome.Outcome.REJECTED) {
            return all;
        }
        measured.values().forEach((parameter, value) -> {
            if (isSuspicious(value) && !admission.takes(measured.fields(), parameter, value)) {
                all.add(new Departure(Deviation.BAD_VALUE, parameter.code(), String.valueOf(value.number())));
            }
        });
        return all;
    }

    /** Below zero, or more than six digits before the point: of all others nothing is asked twice. */
    private static boolean isSuspicious(Measured.Value value) {
        BigDecimal number = value.number();
        return number != null
                && !isUnusable(value)
                && (number.signum() < 0 || number.precision() - number.scale() > LONGEST);
    }

    private Optional<Parameter> parameter(ItemOutcome said) {
        String field = String.valueOf(said.field());
        return said.outcome() == ItemOutcome.Outcome.REJECTED && field.startsWith(VALUE)
                ? Parameter.of(field.substring(VALUE.length())).filter(measured.values()::containsKey)
                : Optional.empty();
    }

    private static boolean isUnusable(Measured.Value value) {
        return value.flags().contains(QualityFlag.UNUSABLE.name());
    }

    /** With no value of a parameter; one that the site does not measure at all is left out. */
    private Measured without(Parameter parameter) {
        Map<Parameter, Measured.Value> values = new EnumMap<>(measured.values());
        Measured.Value value = Objects.requireNonNull(values.remove(parameter));
        if (!isUnusable(value)) {
            bad.add(new Departure(Deviation.BAD_VALUE, parameter.code(), String.valueOf(value.number())));
            List<String> flags = Stream.concat(value.flags().stream(), Stream.of(QualityFlag.UNUSABLE.name()))
                    .toList();
            values.put(parameter, new Measured.Value(value.number(), flags, value.unit()));
        }
        return new Measured(
                measured.site(),
                measured.periodEnd(),
                measured.averaging(),
                measured.version(),
                values,
                measured.fields());
    }
}
