package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.packet.Factor;
import io.qingce.monitoring.hj212.packet.Field;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the factors of one packet, one after another. What is wrong with one costs its own value. */
final class FactorReader {

    private static final String FLAG = "Flag";

    /** Devices print binary fractions with eight decimals; no instrument measures beyond six. */
    private static final int DECIMALS = 6;

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

    /** Takes its value, if it has one; what the record does not keep as it was sent. */
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

    /** Whether the record keeps value and flag as they were sent. */
    private boolean take(FactorCode code, Factor factor, String sent) {
        if (!code.code().equals(factor.code())) {
            note(Deviation.FACTOR_SPELLING, factor);
        }
        BigDecimal number = number(code, sent);
        BigDecimal kept = kept(number);
        values.put(code.parameter(), new Measured.Value(kept, flags(factor), null));
        return number == null || kept == null || number.compareTo(kept) == 0;
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

    private @Nullable BigDecimal number(FactorCode code, String sent) {
        BigDecimal number = SentNumber.read(sent);
        return number == null ? null : profile.canonical(code, number);
    }

    /** With the decimals that the record keeps. */
    private static @Nullable BigDecimal kept(@Nullable BigDecimal number) {
        return number == null || number.scale() <= DECIMALS
                ? number
                : number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
