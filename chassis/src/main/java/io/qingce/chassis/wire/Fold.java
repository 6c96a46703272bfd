package io.qingce.chassis.wire;

import io.netty.buffer.ByteBuf;

/** Finds a line of a head that begins with a space or a tab, and so goes on with the one before (RFC 9112, 5.2). */
final class Fold {

    private Fold() {}

    /**
     * Looks at what is there of the head; the lines before have been taken off.
     *
     * @param lineRead whether the line of the request is among those that have been
     */
    static boolean isIn(ByteBuf head, boolean lineRead) {
        boolean lines = lineRead;
        boolean lineBegins = true;
        for (int at = head.readerIndex(); at < head.writerIndex(); at++) {
            byte each = head.getByte(at);
            boolean ends = each == '\n' || each == '\r';
            if (lineBegins && lines && ends) {
                return false;
            }
            if (lineBegins && (each == ' ' || each == '\t')) {
                return true;
            }
            lines = lines || !ends;
            lineBegins = each == '\n';
        }
        return false;
    }
}
