package io.qingce.monitoring.hj212.packet;

/**
 * Who sends a packet.
 *
 * @param systemType ST 系统编码, such as 21 surface water, 22 ambient air; empty if not sent
 * @param password PW 访问密码; empty if not sent
 * @param deviceNumber MN 设备唯一标识
 */
public record Sender(String systemType, String password, String deviceNumber) {

    /** Without the password, which has no place in a log. */
    @Override
    public String toString() {
        return "ST=" + systemType + ";MN=" + deviceNumber;
    }
}
