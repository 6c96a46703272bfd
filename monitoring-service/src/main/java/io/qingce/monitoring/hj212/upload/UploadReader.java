package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Content;
import io.qingce.monitoring.hj212.packet.Factor;
import io.qingce.monitoring.hj212.packet.Field;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads packets of one device as uploads. */
public final class UploadReader {

    private static final String FLAG = "Flag";

    /** What is longer is the code of no factor. */
    private static final int MAX_CODE = 64;

    /** Devices print binary fractions with eight decimals; no instrument measures beyond six. */
    private static final int DECIMALS = 6;

    private final DeviceProfile profile;

    public UploadReader(DeviceProfile profile) {
        this.profile = profile;
    }

    /**
     * What a packet uploads.
     *
     * @throws UnusablePacketException if the command carries no values, or if the time of the data is missing or cannot
     *     be the time of such data
     */
    public DataUpload read(Packet packet) {
        Command command = Command.of(packet.head().command())
                .filter(it -> it.kind() == Command.Kind.UPLOAD)
                .orElseThrow(() -> new UnusablePacketException(
                        RefusalReason.NOT_A_REPORT, packet.head().command()));
        Set<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        UploadPeriod period = PeriodReader.read(command, packet.content(), profile);
        if (period.layout() != TimeLayout.SECONDS) {
            deviations.add(Deviation.TIME_LAYOUT);
        }
        Map<Parameter, Measured.Value> values = new EnumMap<>(Parameter.class);
        List<Aside> aside = new ArrayList<>();
        for (Factor factor : packet.content().factors()) {
            if (factor.code().length() <= MAX_CODE) {
                boolean whole = take(factor, suffix(command), values, deviations);
                keep(factor.code(), whole ? factor.without(suffix(command), FLAG) : factor.fields(), aside);
            }
        }
        keepUnattached(packet.content(), aside);
        return new DataUpload(packet.head().sender().deviceNumber(), period, values, aside, deviations);
    }

    /** Takes the value of a factor, and says whether the record keeps value and flag as they were sent. */
    private boolean take(
            Factor factor, String suffix, Map<Parameter, Measured.Value> values, Set<Deviation> deviations) {
        Optional<FactorCode> code = FactorCode.of(factor.code());
        Optional<String> sent = factor.value(suffix);
        if (code.isEmpty() || sent.isEmpty() || values.containsKey(code.get().parameter())) {
            return false;
        }
        BigDecimal number = number(code.get(), sent.get());
        BigDecimal kept = kept(number);
        List<String> flags = flags(factor.value(FLAG).orElse(""), deviations);
        values.put(code.get().parameter(), new Measured.Value(kept, flags, null));
        return number == null || kept == null || number.compareTo(kept) == 0;
    }

    /** Only a normal value counts, which the record decides by the flags: the others it keeps as sent. */
    private static List<String> flags(String letter, Set<Deviation> deviations) {
        DataFlag flag = letter.isEmpty() ? DataFlag.NORMAL : DataFlag.of(letter);
        if (letter.isEmpty()) {
            deviations.add(Deviation.VALUE_WITHOUT_FLAG);
        } else if (flag == DataFlag.UNKNOWN) {
            deviations.add(Deviation.UNKNOWN_FLAG);
        }
        return flag.quality(letter);
    }

    private static void keep(String code, List<Field> fields, List<Aside> aside) {
        if (!fields.isEmpty()) {
            aside.add(new Aside(code, fields.stream().map(Field::toString).collect(Collectors.joining(","))));
        }
    }

    /** What belongs to no factor, but for the time, which the upload has. */
    private static void keepUnattached(Content content, List<Aside> aside) {
        List<String> unattached = ofNoFactor(content);
        content.fields().forEach((name, value) -> {
            if (!name.equals(Content.DATA_TIME)) {
                unattached.add(name + "=" + value);
            }
        });
        unattached.addAll(content.leftovers());
        if (!unattached.isEmpty()) {
            aside.add(new Aside("", String.join(";", unattached)));
        }
    }

    /** Fields whose code is too long for one, as sent. */
    private static List<String> ofNoFactor(Content content) {
        List<String> fields = new ArrayList<>(0);
        for (Factor factor : content.factors()) {
            if (factor.code().length() > MAX_CODE) {
                factor.fields().forEach(field -> fields.add(factor.code() + "-" + field));
            }
        }
        return fields;
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

    private static String suffix(Command command) {
        return command == Command.REAL_TIME ? "Rtd" : "Avg";
    }
}
