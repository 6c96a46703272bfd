package io.qingce.monitoring.hj212.upload;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commands 命令编码 that a device sends, of HJ 212-2017 unless noted. */
public enum Command {
    /** 现场机时间校准请求 */
    CLOCK_CHECK("1013", Kind.NOTICE),
    /** 污染物实时数据: values of a moment. */
    REAL_TIME("2011", Kind.UPLOAD),
    /** 污染物分钟数据 */
    MINUTES("2051", Kind.UPLOAD),
    /** 污染物小时数据 */
    HOUR("2061", Kind.UPLOAD),
    /** 污染物日历史数据 */
    DAY("2031", Kind.UPLOAD),
    /** 原始数据, of 2025. */
    RAW("2013", Kind.OTHER_DATA),
    /** 设备运行状态数据 */
    EQUIPMENT_STATUS("2021", Kind.OTHER_DATA),
    /** 设备运行时间日历史数据 */
    EQUIPMENT_TIME("2041", Kind.OTHER_DATA),
    /** 数采仪开机时间 */
    BOOT_TIME("2081", Kind.OTHER_DATA),
    /** 请求应答 */
    REQUEST_ANSWER("9011", Kind.ANSWER),
    /** 执行结果 */
    EXECUTION_RESULT("9012", Kind.ANSWER),
    /** 通知应答 */
    NOTICE_ANSWER("9013", Kind.ANSWER),
    /** 数据应答 */
    DATA_ANSWER("9014", Kind.ANSWER),
    /** 心跳, of 2025, sent by older devices too. */
    HEARTBEAT("9015", Kind.NOTICE),
    /** 登录, of 2005, sent by later devices too. */
    LOGIN("9021", Kind.LOGIN);

    private static final Map<String, Command> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Command::code, Function.identity()));

    private final String code;
    private final Kind kind;

    Command(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** What is to be done with a command. */
    public enum Kind {
        /** Measured values: taken in, answered by 9014. */
        UPLOAD,
        /** Data of the equipment: kept aside, answered by 9014. */
        OTHER_DATA,
        /** Answered by 9013. */
        NOTICE,
        /** Answered by 9022. */
        LOGIN,
        /** Never answered. */
        ANSWER
    }

    public static Optional<Command> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }
}
