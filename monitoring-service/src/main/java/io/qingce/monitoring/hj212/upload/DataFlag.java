package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.observation.QualityFlag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The flag of a value 数据标记. Only a normal value counts. */
enum DataFlag {
    /** 正常 */
    NORMAL("N", null),
    /** 停运 */
    STOPPED("F", QualityFlag.STOPPED),
    /** 维护 */
    MAINTENANCE("M", QualityFlag.MAINTENANCE),
    /** 手工输入的设定值 */
    SET_BY_HAND("S", QualityFlag.SET_BY_HAND),
    /** 故障 */
    FAULT("D", QualityFlag.FAULT),
    /** 校准 */
    CALIBRATION("C", QualityFlag.CALIBRATION),
    /** 超过测定上限 */
    ABOVE_RANGE("T", QualityFlag.ABOVE_RANGE),
    /** 通讯异常 */
    COMMUNICATION("B", QualityFlag.COMMUNICATION),
    /** One that the standard does not know, such as P, Z, H, L: does not count until somebody says what it means. */
    UNKNOWN("", null);

    private static final int LONGEST = 16;

    private final String letter;
    private final List<String> quality;

    DataFlag(String letter, @Nullable QualityFlag quality) {
        this.letter = letter;
        this.quality = quality == null ? List.of() : List.of(quality.name());
    }

    /** The flag of a letter, in upper or lower case. */
    static DataFlag of(String letter) {
        for (DataFlag flag : values()) {
            if (flag != UNKNOWN && flag.letter.equalsIgnoreCase(letter)) {
                return flag;
            }
        }
        return UNKNOWN;
    }

    /**
     * Quality flags of the record: none for a normal value; DEVICE-P for a flag P that the standard does not know.
     *
     * @param sent the flag as it was sent
     */
    List<String> quality(String sent) {
        return this != UNKNOWN
                ? quality
                : List.of(isPlain(sent) ? "DEVICE-" + sent.toUpperCase(Locale.ROOT) : "DEVICE-UNKNOWN");
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(it -> it < 128 && Character.isLetterOrDigit(it));
    }
}
