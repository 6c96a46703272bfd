package io.qingce.monitoring.hj212.device;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.hj212.upload.DeviceProfile;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.Unit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A device as it is put. A member that is not there is null; {@link #toDevice()} says what is missing.
 *
 * @param device MN; where the path says it, absent or the same
 * @param password as the device sends it; never given out again
 * @param periodLabel START if absent
 * @param minuteInterval minutes; minute data wait in quarantine if absent
 * @param units code of a factor to the printed unit in which the device sends it
 */
@Schema(name = "Hj212Device", description = "A device 数采仪 that reports over HJ 212.")
public record DeviceDocument(
        @Schema(description = "MN, 1 to 64 characters; needed where the path does not say it.") @Nullable
        String device,

        @Schema(required = true, description = "Code of its site.", examples = "1001A") @Nullable
        String site,

        @Schema(required = true, description = "PW, 1 to 64 characters.") @Nullable
        String password,

        @Schema(
                defaultValue = "START",
                description = "START: it names a period by its start, as HJ 212 says; END: by its end.")
        @Nullable
        PeriodLabel periodLabel,

        @Schema(
                description = "Minutes of the periods of its minute data: 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30. "
                        + "Without it minute data 分钟数据 wait in quarantine (`NO_MINUTE_INTERVAL`), to be replayed.")
        @Nullable
        Integer minuteInterval,

        @Schema(
                description =
                        "Factor code to unit, of factors not sent in µg/m³ (CO mg/m³) or mg/L; both however they are typed.",
                examples = "{\"a21026\": \"mg/m³\"}")
        @Nullable
        Map<String, String> units) {

    private static final int MAX_TEXT = 64;

    /** The same under the number of the path. */
    DeviceDocument under(String number) {
        if (device != null && !device.equals(number)) {
            throw new UnfitItemException(
                    "device", "other-device", Words.both("地址中为“" + number + "”。", "The path says '" + number + "'."));
        }
        return new DeviceDocument(number, site, password, periodLabel, minuteInterval, units);
    }

    /** @throws UnfitItemException naming the member that is missing or wrong */
    Device toDevice() {
        PeriodLabel label = periodLabel == null ? PeriodLabel.START : periodLabel;
        return new Device(
                text("device", device),
                text("site", site),
                PasswordHash.of(text("password", password)),
                label,
                readMinutes(),
                readUnits());
    }

    private Optional<Averaging> readMinutes() {
        return Optional.ofNullable(minuteInterval)
                .map(minutes -> Averaging.ofMinutes(minutes)
                        .orElseThrow(() -> new UnfitItemException(
                                "minuteInterval",
                                "not-allowed",
                                Words.both(
                                        "可选1、2、3、4、5、6、10、12、15、20、30。",
                                        "One of 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30."))));
    }

    private Map<FactorCode, Unit> readUnits() {
        Map<FactorCode, Unit> read = new EnumMap<>(FactorCode.class);
        Set<Parameter> said = EnumSet.noneOf(Parameter.class);
        if (units != null) {
            units.forEach((code, symbol) -> {
                FactorCode factor = factor(code);
                if (!said.add(factor.parameter())) {
                    throw new UnfitItemException(
                            "units." + code,
                            "repeated",
                            Words.both(
                                    "“" + code + "”的单位已用另一编码给出。",
                                    "The unit of '" + code + "' is said under another code."));
                }
                read.put(factor, unit(factor, symbol));
            });
        }
        return read;
    }

    private static FactorCode factor(String code) {
        return FactorCode.of(code)
                .orElseThrow(() -> new UnfitItemException(
                        "units." + code,
                        "unknown-factor",
                        Words.both("因子“" + code + "”不对应任何监测参数。", "No factor '" + code + "' is a parameter.")));
    }

    private static Unit unit(FactorCode factor, @Nullable String symbol) {
        return Optional.ofNullable(symbol)
                .flatMap(Unit::of)
                .filter(unit -> DeviceProfile.canBeSent(factor, unit))
                .orElseThrow(() -> new UnfitItemException(
                        "units." + factor.code(),
                        "unknown-unit",
                        Words.both(
                                "单位须能换算为" + factor.unit().symbol() + "。",
                                "A unit that can be changed into "
                                        + factor.unit().symbol() + ".")));
    }

    private static String text(String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > MAX_TEXT) {
            throw new UnfitItemException(field, text == null ? "missing" : "not-allowed", "1 to 64 characters.");
        }
        return text;
    }
}
