package io.qingce.monitoring.hj212.frame;

/** Why bytes that came from a device cannot be used as they are. */
public enum RefusalReason {
    /** No packet begins in them. */
    GARBAGE,
    /** The stream ended within a packet. */
    TRUNCATED,
    /** The printed length is not the length. */
    WRONG_LENGTH,
    /** The printed check value is not that of the data segment. */
    WRONG_CRC,
    /** There is no command number of four digits. */
    NO_COMMAND,
    /** There is no device number. */
    NO_DEVICE_NUMBER,
    /** A field of the head is longer than any that can be meant. */
    LONG_HEAD_FIELD,
    /** The flag is not a number from 0 to 255. */
    UNREADABLE_FLAG,
    /** The packet number is none of the announced ones. */
    UNREADABLE_PART,
    /** A packet announces more parts than are put together. */
    TOO_MANY_PARTS,
    /** The other parts of a divided packet did not come in time. */
    PARTS_MISSING,
    /** The command does not carry values of a period or of a moment. */
    NOT_A_REPORT,
    /** There is no time of the data. */
    NO_DATA_TIME,
    /** The time of the data is in no known layout, or no such time exists. */
    UNREADABLE_DATA_TIME,
    /** No period of the kind that the command says can begin or end at the time of the data. */
    MISFIT_DATA_TIME,
    /** The command is none that a device sends. */
    UNKNOWN_COMMAND,
    /** No device of this number is registered. */
    UNKNOWN_DEVICE,
    /** The password is not that of the device. */
    WRONG_PASSWORD,
    /** Too many wrong numbers or passwords came before it; whether its own were right was not looked at. */
    LOCKED_OUT,
    /** The observation was refused as it would be over HTTP; the detail says why. */
    REJECTED,
    /** Reading it failed in a way that nobody foresaw: a fault of ours. */
    NOT_READ,
    /** Storing failed again and again, while other packets could be stored: a fault of ours. */
    NOT_STORED;

    /** Whether a packet did not arrive whole; then nothing in it can be relied upon. */
    public boolean isOfFrame() {
        return this == GARBAGE || this == TRUNCATED || this == WRONG_LENGTH || this == WRONG_CRC;
    }
}
