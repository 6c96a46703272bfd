package io.qingce.monitoring.hj212.packet;

/**
 * What stands in front of the content of a packet.
 *
 * @param requestNumber QN 请求编号, which an answer repeats; empty if not sent
 * @param command CN 命令编码, four digits
 */
public record Head(String requestNumber, String command, Sender sender, PacketFlag flag, Part part) {

    /** This head, for the parts of a divided packet put together. */
    public Head whole() {
        return new Head(requestNumber, command, sender, flag, Part.WHOLE);
    }
}
