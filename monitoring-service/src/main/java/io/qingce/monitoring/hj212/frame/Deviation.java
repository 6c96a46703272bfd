package io.qingce.monitoring.hj212.frame;

/**
 * A harmless departure from the text of HJ 212-2017 that field equipment is known for, or may be expected of: taken as
 * meant, and counted, so that a supplier can be told.
 */
public enum Deviation {
    /** The check value is not in upper case. */
    LOWER_CASE_CRC,
    /** The data segment is longer than 1024. */
    LONG_SEGMENT,
    /** A packet is followed by LF without CR. */
    MISSING_CR,
    /** A packet is followed by CR without LF. */
    MISSING_LF,
    /** A packet is followed by neither CR nor LF. */
    MISSING_LINE_END,
    /** Blanks, zero bytes or further line ends stand between packets. */
    PADDING,
    /** Blanks other than spaces stand around a name or value, such as the full-width one. */
    BLANKS,
    /** The name of a field has other upper and lower case letters than printed. */
    FIELD_CASE,
    /** A field stands twice; the first is taken, the second is kept aside. */
    DUPLICATE_FIELD,
    /** Something between separators is not {@code name=value}; it is kept aside. */
    NOT_A_FIELD,
    /** The content is not between {@code &&} and {@code &&}, or is not there. */
    CONTENT_MARKS,
    /** The request number is missing or not 17 digits. */
    REQUEST_NUMBER,
    /** The system type is not two digits or capital letters. */
    SYSTEM_TYPE,
    /** The password is not six characters. */
    PASSWORD_LENGTH,
    /** The device number is not 24 characters (14 in 2005). */
    DEVICE_NUMBER_LENGTH,
    /** The version bits of the flag name no known edition; read as 2017. */
    UNKNOWN_EDITION,
    /** The flag says that packets are numbered and there is no number, or the other way round. */
    PART_NUMBERS,
    /** A measured value has no flag; taken as normal. */
    VALUE_WITHOUT_FLAG,
    /** A flag that is none of the eight of the standard; the value does not count until somebody says what it means. */
    UNKNOWN_FLAG,
    /** The time of the data is not 14 digits. */
    TIME_LAYOUT
}
