package io.qingce.monitoring.hj212.health;

import io.qingce.chassis.language.Words;

/** How a device does, the sickest first. */
public enum Standing {
    /** 报文被拒 */
    FAILING(
            "报文被拒：最近一次拒收晚于最近一次入库。",
            "What it sends is refused: the last refusal came after the last upload that was taken."),
    /** 静默 */
    SILENT("静默：登记后有过数据，但已长时间没有报文。", "Silent: it reported once, and nothing has come for a long time."),
    /** 未见报文 */
    NEVER_SEEN("从未收到带正确密码的报文。", "No packet with its password has ever come."),
    /** 有异常 */
    TROUBLED("在报数，但最近一天有报文或数值未被采用。", "It reports, and during the last day a packet or value of it was lost."),
    /** 正常 */
    WELL("正常。", "Well.");

    private final Words meaning;

    Standing(String chinese, String english) {
        this.meaning = new Words(chinese, english);
    }

    /** What a person reads of it. */
    String meaning() {
        return meaning.text();
    }
}
