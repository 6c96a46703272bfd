package io.qingce.monitoring.hj212.upload;

/** The flag of a value 数据标记. Only a normal value counts. */
public enum DataFlag {
    /** 正常 */
    NORMAL("N"),
    /** 停运 */
    STOPPED("F"),
    /** 维护 */
    MAINTENANCE("M"),
    /** 手工输入的设定值 */
    SET_BY_HAND("S"),
    /** 故障 */
    FAULT("D"),
    /** 校准 */
    CALIBRATION("C"),
    /** 超过测定上限 */
    ABOVE_RANGE("T"),
    /** 通讯异常 */
    COMMUNICATION("B"),
    /** One that the standard does not know, such as P, Z, H, L: does not count until somebody says what it means. */
    UNKNOWN("");

    private final String letter;

    DataFlag(String letter) {
        this.letter = letter;
    }

    /** The flag of a letter, in upper or lower case. */
    public static DataFlag of(String letter) {
        for (DataFlag flag : values()) {
            if (flag != UNKNOWN && flag.letter.equalsIgnoreCase(letter)) {
                return flag;
            }
        }
        return UNKNOWN;
    }

    public boolean isValid() {
        return this == NORMAL;
    }
}
