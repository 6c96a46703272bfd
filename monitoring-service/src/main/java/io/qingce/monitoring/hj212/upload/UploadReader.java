package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Content;
import io.qingce.monitoring.hj212.packet.Factor;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.standards.parameter.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads packets of one device as uploads. */
public final class UploadReader {

    /** What is longer is the code of no factor. */
    private static final int MAX_CODE = 64;

    private final DeviceProfile profile;

    public UploadReader(DeviceProfile profile) {
        this.profile = profile;
    }

    /**
     * What a packet uploads. Of data of the equipment 设备状态等 nothing is a value: all of it is kept aside.
     *
     * @throws UnusablePacketException if the command carries no data, or if the time of the data is missing or cannot be the time
     *     of such data
     */
    public DataUpload read(Packet packet) {
        Command command = Command.of(packet.head().command())
                .filter(it -> it.kind() == Command.Kind.UPLOAD || it.kind() == Command.Kind.OTHER_DATA)
                .orElseThrow(() -> new UnusablePacketException(
                        RefusalReason.NOT_A_REPORT, packet.head().command()));
        List<Departure> departures = new ArrayList<>(0);
        UploadPeriod period = PeriodReader.read(command, packet.content(), profile);
        Map<Parameter, Measured.Value> values = new EnumMap<>(Parameter.class);
        List<Aside> aside = new ArrayList<>(0);
        if (command.kind() == Command.Kind.UPLOAD) {
            readPeriod(period, packet.content(), departures);
            FactorReader reader = new FactorReader(profile, command, values, departures);
            factors(packet.content()).forEach(factor -> keep(factor.code(), reader.read(factor), aside));
        } else {
            departures.add(new Departure(Deviation.OTHER_DATA, command.code(), ""));
            factors(packet.content()).forEach(factor -> keep(factor.code(), factor.fields(), aside));
        }
        keepUnattached(packet.content(), aside);
        return new DataUpload(packet.head().sender().deviceNumber(), period, values, aside, departures);
    }

    private static void readPeriod(UploadPeriod period, Content content, List<Departure> departures) {
        String sent = content.field(Content.DATA_TIME).orElse("");
        if (period.layout() != TimeLayout.SECONDS) {
            departures.add(new Departure(Deviation.TIME_LAYOUT, "", sent));
        }
        if (!period.exact()) {
            departures.add(new Departure(Deviation.LATE_LABEL, "", sent));
        }
    }

    private static List<Factor> factors(Content content) {
        return content.factors().stream()
                .filter(factor -> factor.code().length() <= MAX_CODE)
                .toList();
    }

    private static void keep(String code, List<?> fields, List<Aside> aside) {
        if (!fields.isEmpty()) {
            aside.add(new Aside(code, joined(fields)));
        }
    }

    static String joined(List<?> fields) {
        return fields.stream().map(Object::toString).collect(Collectors.joining(","));
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
}
