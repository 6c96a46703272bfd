package io.qingce.monitoring.hj212.frame;

import io.qingce.chassis.language.Words;

/** Why bytes that came from a device cannot be used as they are. */
public enum RefusalReason {
    /** No packet begins in them. */
    GARBAGE("其中没有报文包头“##”。", "No packet begins in them."),
    /** The stream ended within a packet. */
    TRUNCATED("连接断开时报文未收完。", "The connection ended within the packet."),
    /** The printed length is not the length. */
    WRONG_LENGTH("数据段长度与所标长度不符。", "The length printed is not the length."),
    /** The printed check value is not that of the data segment. */
    WRONG_CRC(
            "CRC校验不符：线路干扰，或数采仪校验算法有误。",
            "The check value is not that of the data: a disturbed line, or a logger that computes it otherwise."),
    /** There is no command number of four digits. */
    NO_COMMAND("没有四位命令编码CN。", "There is no command CN of four digits."),
    /** There is no device number. */
    NO_DEVICE_NUMBER("没有设备唯一标识MN。", "There is no device number MN."),
    /** A field of the head is longer than any that can be meant. */
    LONG_HEAD_FIELD("报文头的字段过长。", "A field of the head is too long."),
    /** The flag is not a number from 0 to 255. */
    UNREADABLE_FLAG("Flag须为0至255的整数。", "The Flag is no number from 0 to 255."),
    /** The packet number is none of the announced ones. */
    UNREADABLE_PART("包号PNO不在总包数PNUM之内。", "The number PNO of the packet is none of the PNUM announced."),
    /** A packet announces more parts than are put together. */
    TOO_MANY_PARTS("分包数超过可合并的上限。", "More parts are announced than are put together."),
    /** The other parts of a divided packet did not come in time. */
    PARTS_MISSING("其余分包未按时到达。", "The other parts did not come in time."),
    /** The command does not carry values of a period or of a moment. */
    NOT_A_REPORT("该命令不含监测数据。", "The command carries no measured values."),
    /** There is no time of the data. */
    NO_DATA_TIME("没有数据时间DataTime。", "There is no DataTime."),
    /** The time of the data is in no known layout, or no such time exists. */
    UNREADABLE_DATA_TIME("数据时间无法识别，或没有这一时刻。", "The DataTime cannot be read, or there is no such time."),
    /** No period of the kind that the command says can begin or end at the time of the data. */
    MISFIT_DATA_TIME(
            "该类数据的时段不能始于（或止于）此数据时间：请查时钟与periodLabel。",
            "No period of such data can begin or end at the DataTime: look at the clock and at periodLabel."),
    /** Minute data of a device of which nobody has said what its minutes are; a packet does not. */
    NO_MINUTE_INTERVAL(
            "分钟数据，但该设备未登记分钟数据间隔：登记minuteInterval后重放。",
            "Minute data of a device that does not say its interval: register minuteInterval, then replay."),
    /** The command is none that a device sends. */
    UNKNOWN_COMMAND("命令编码不是现场机可发送的。", "The command is none that a device sends."),
    /** No device of this number is registered. */
    UNKNOWN_DEVICE("该MN未登记：请先登记设备。", "No device of this number is registered: register it first."),
    /** The password is not that of the device. */
    WRONG_PASSWORD("访问密码与登记的不符。", "The password is not the one registered."),
    /** Too many wrong numbers or passwords came before it; whether its own were right was not looked at. */
    LOCKED_OUT("多次错误后暂时锁定，未核对密码。", "Locked out for a while after wrong attempts; its password was not looked at."),
    /** The observation was refused as it would be over HTTP; the detail says why. */
    REJECTED("记录不接受该报文，详见detail。", "The record does not take it; the detail says why."),
    /** Reading it failed in a way that nobody foresaw: a fault of ours. */
    NOT_READ("本系统读取时出错，请报告。", "A fault of ours while it was read: please report it."),
    /** Storing failed again and again, while other packets could be stored: a fault of ours. */
    NOT_STORED("本系统保存时反复出错，请报告。", "A fault of ours while it was stored: please report it.");

    private final Words meaning;

    RefusalReason(String chinese, String english) {
        this.meaning = new Words(chinese, english);
    }

    /** What a person reads of it, with what can be done. */
    public String meaning() {
        return meaning.text();
    }

    /** Whether a packet did not arrive whole; then nothing in it can be relied upon. */
    public boolean isOfFrame() {
        return this == GARBAGE || this == TRUNCATED || this == WRONG_LENGTH || this == WRONG_CRC;
    }
}
