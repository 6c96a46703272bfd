package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.packet.Factor;
import io.qingce.monitoring.hj212.packet.Field;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the factors of one packet, one after another. What is wrong with one costs its own value. */
final class FactorReader {

    private static final String FLAG = "Flag";

    private final DeviceProfile profile;
    private final String suffix;
    private final Map<Parameter, Measured.Value> values;
    private final List<Departure> departures;

    FactorReader(
            DeviceProfile profile, Command command, Map<Parameter, Measured.Value> values, List<Departure> departures) {
        this.profile = profile;
        this.suffix = command == Command.REAL_TIME ? "Rtd" : "Avg";
        this.values = values;
        this.departures = departures;
    }

    /** Takes its value, if it has one; what is not of value and flag. */
    List<Field> read(Factor factor) {
        Optional<FactorCode> code = FactorCode.of(factor.code());
        Optional<String> sent = factor.value(suffix);
        if (code.isEmpty()) {
            note(Deviation.UNKNOWN_FACTOR, factor);
        } else if (sent.isEmpty()) {
            note(Deviation.NO_VALUE, factor);
        } else if (values.containsKey(code.get().parameter())) {
            note(Deviation.DUPLICATE_FIELD, factor);
        } else {
            return take(code.get(), factor, sent.get()) ? factor.without(suffix, FLAG) : factor.fields();
        }
        return factor.fields();
    }

    /** Whether the record keeps value and flag as they were sent: a number, and nothing else. */
    private boolean take(FactorCode code, Factor factor, String sent) {
        if (!code.code().equals(factor.code())) {
            note(Deviation.FACTOR_SPELLING, factor);
        }
        List<String> flags = flags(factor);
        BigDecimal number = SentNumber.read(sent);
        values.put(
                code.parameter(),
                number == null
                        ? written(code, factor, sent, flags)
                        : new Measured.Value(number, flags, profile.unit(code)));
        return number != null || sent.isEmpty();
    }

    /** What is no plain number may be meant as one; what is none costs its own value. */
    private Measured.Value written(FactorCode code, Factor factor, String sent, List<String> flags) {
        WrittenNumber written = WrittenNumber.of(sent);
        SentUnit unit = written.unit() == null ? profile.unit(code) : written.unit();
        note(written.deviation(code.parameter()), factor);
        return switch (written.deviation(code.parameter())) {
            case NO_VALUE -> new Measured.Value(null, and(flags, written.says()), null);
            case BAD_VALUE -> new Measured.Value(null, and(flags, QualityFlag.UNUSABLE), null);
            default -> new Measured.Value(written.number(), and(flags, written.says()), unit);
        };
    }

    private static List<String> and(List<String> flags, @Nullable QualityFlag flag) {
        return flag == null || flags.contains(flag.name())
                ? flags
                : Stream.concat(flags.stream(), Stream.of(flag.name())).toList();
    }

    /** Only a normal value counts, which the record decides by the flags: the others it keeps as sent. */
    private List<String> flags(Factor factor) {
        String letter = factor.value(FLAG).orElse("");
        DataFlag flag = letter.isEmpty() ? DataFlag.NORMAL : DataFlag.of(letter);
        if (letter.isEmpty()) {
            note(Deviation.VALUE_WITHOUT_FLAG, factor);
        } else if (flag == DataFlag.UNKNOWN) {
            note(Deviation.UNKNOWN_FLAG, factor);
        }
        return flag.quality(letter);
    }

    private void note(Deviation deviation, Factor factor) {
        departures.add(new Departure(deviation, factor.code(), UploadReader.joined(factor.fields())));
    }
}
