package io.qingce.monitoring.hj212.packet;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RawBytes;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes a data segment apart: {@code QN=…;ST=…;CN=…;PW=…;MN=…;Flag=…;PNUM=…;PNO=…;CP=&&…&&}. The order of the fields of
 * the head is free, the content is last.
 */
public final class PacketParser {

    private PacketParser() {}

    /**
     * The packet that a data segment holds.
     *
     * @throws UnusablePacketException if it does not say which command and which device, or if flag or packet numbers
     *     are nonsense
     */
    public static Packet parse(RawBytes segment) {
        Set<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        ContentParser content = new ContentParser(segment, deviations);
        HeadParser head = new HeadParser(deviations, content);
        int from = 0;
        boolean contentFound = false;
        while (from < segment.length() && !contentFound) {
            int end = segment.find(';', from, segment.length());
            int equals = segment.find('=', from, end);
            contentFound = isContent(segment, from, equals);
            if (contentFound) {
                content.parse(equals + 1);
            } else if (equals < end) {
                head.field(
                        Blanks.strip(segment, from, equals, deviations),
                        Blanks.strip(segment, equals + 1, end, deviations));
            } else if (end > from) {
                content.leaveOver(Blanks.strip(segment, from, end, deviations));
            }
            from = end + 1;
        }
        if (!contentFound) {
            deviations.add(Deviation.CONTENT_MARKS);
        }
        return new Packet(head.head(), content.content(), deviations);
    }

    private static boolean isContent(RawBytes segment, int from, int equals) {
        return equals - from == 2 && segment.holds("CP=", from);
    }
}
