package io.qingce.monitoring.hj212.frame;

import io.qingce.chassis.language.Words;

/**
 * A departure from the text of HJ 212-2017 that field equipment is known for, or may be expected of: the packet is taken as meant,
 * and the departure counted and named by its device, so that a supplier can be told. At worst it costs one value.
 */
public enum Deviation {
    /** The check value is not in upper case. */
    LOWER_CASE_CRC("校验码为小写。", "The check value is in small letters."),
    /** The data segment is longer than 1024. */
    LONG_SEGMENT("数据段超过1024字节。", "The data segment is longer than 1024 bytes."),
    /** A packet is followed by LF without CR. */
    MISSING_CR("包尾缺回车。", "A packet ends without CR."),
    /** A packet is followed by CR without LF. */
    MISSING_LF("包尾缺换行。", "A packet ends without LF."),
    /** A packet is followed by neither CR nor LF. */
    MISSING_LINE_END("包尾缺回车换行。", "A packet ends without CR and LF."),
    /** Blanks, zero bytes or further line ends stand between packets. */
    PADDING("报文之间有多余字符。", "Blanks or line ends stand between packets."),
    /** Blanks other than spaces stand around a name or value, such as the full-width one. */
    BLANKS("字段名或值前后有空白（如全角空格）。", "Blanks stand around a name or value."),
    /** The name of a field has other upper and lower case letters than printed. */
    FIELD_CASE("字段名大小写与标准不同。", "The name of a field is in other case."),
    /** A field stands twice; the first is taken, the second is kept aside. */
    DUPLICATE_FIELD(
            "字段或参数重复：取第一个，其余另存。", "A field or parameter stands twice: the first is taken, the others are kept aside."),
    /** Something between separators is not {@code name=value}; it is kept aside. */
    NOT_A_FIELD("不是“名=值”的内容，已另存。", "Something is no name=value; it is kept aside."),
    /** The content is not between {@code &&} and {@code &&}, or is not there. */
    CONTENT_MARKS("数据区缺“&&”。", "The content is not between && and &&."),
    /** The request number is missing or not 17 digits. */
    REQUEST_NUMBER("请求编号QN缺少或不是17位。", "The request number QN is missing or not 17 digits."),
    /** The system type is not two digits or capital letters. */
    SYSTEM_TYPE("系统编码ST不是两位。", "The system type ST is not two characters."),
    /** The password is not six characters. */
    PASSWORD_LENGTH("密码不是6位。", "The password is not six characters."),
    /** The device number is not 24 characters (14 in 2005). */
    DEVICE_NUMBER_LENGTH("MN不是24位（2005版14位）。", "The MN is not 24 characters (14 in 2005)."),
    /** The version bits of the flag name no known edition; read as 2017. */
    UNKNOWN_EDITION("Flag中的版本号未知，按2017版读取。", "The Flag names no known edition; read as 2017."),
    /** The flag says that packets are numbered and there is no number, or the other way round. */
    PART_NUMBERS("包号与Flag不一致。", "The numbers of parts do not fit the Flag."),
    /** A measured value has no flag; taken as normal. */
    VALUE_WITHOUT_FLAG("监测值没有数据标记，按正常计。", "A value has no flag; taken as normal."),
    /** A flag that is none of the eight of the standard; the value does not count until somebody says what it means. */
    UNKNOWN_FLAG(
            "标准中没有的数据标记：该值不计，原值保留。",
            "A flag that the standard does not know: the value does not count, it is kept as sent."),
    /** The time of the data is not 14 digits. */
    TIME_LAYOUT("数据时间不是14位数字。", "The DataTime is not 14 digits."),
    /** The time of the data lies a little behind the time at which such a period begins or ends; taken as that time. */
    LATE_LABEL("数据时间略晚于整点（整分、整日），按该整点计。", "The DataTime lies a little behind the hour, minute or day; taken as that."),
    /** The code of a factor is typed otherwise than printed, or the parameter stands in its place; read as it. */
    FACTOR_SPELLING("因子编码写法与标准不同，已按所指因子读取。", "The code of a factor is typed otherwise than printed; read as it."),
    /** A factor that is no parameter of this system; it is kept aside. */
    UNKNOWN_FACTOR("本系统没有该因子，已另存。", "A factor that is no parameter of this system; it is kept aside."),
    /** A number is written otherwise than printed: full-width digits, its unit behind it, a detection limit; read as it. */
    NUMBER_SPELLING("数字写法与标准不同（全角、带单位、未检出等），已按其意读取。", "A number is written otherwise than printed; read as meant."),
    /** A sign for no value stands where a number should; the value is missing. */
    NO_VALUE(
            "数值处为空或无值符号，按缺测计。", "Nothing, or a sign for no value, stands where a number should; the value is missing."),
    /** What was sent is no number, or none that its parameter can have: it costs that value, and is kept as sent. */
    BAD_VALUE(
            "不是数字，或不可能是该参数的值：该值不计，原文保留。",
            "No number, or none that the parameter can have: the value is none, what was sent is kept."),
    /** Data that have no place in the record 设备状态等; kept aside. */
    OTHER_DATA("设备状态等非监测数据，已另存。", "Data of the equipment, not of the environment; kept aside.");

    private final Words meaning;

    Deviation(String chinese, String english) {
        this.meaning = new Words(chinese, english);
    }

    /** What a person reads of it. */
    public String meaning() {
        return meaning.text();
    }

    /** Whether a value is lost by it, so that somebody should look at the device. */
    public boolean isError() {
        return this == BAD_VALUE || this == UNKNOWN_FLAG || this == NOT_A_FIELD;
    }
}
