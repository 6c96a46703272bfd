package io.qingce.chassis.body;

/** The header of a member of a gzip (RFC 1952 §2.3), taken byte by byte. */
final class GzipHeader {

    private static final int FIXED = 10;
    private static final int RESERVED = 0xe0;
    private static final int CHECK = 0x02;
    private static final int EXTRA = 0x04;
    private static final int NAME = 0x08;
    private static final int COMMENT = 0x10;
    private static final int[] MAGIC = {0x1f, 0x8b, 8};

    private int taken;
    private int flags;
    private int extra;
    private int toSkip;

    void reset() {
        taken = 0;
        flags = 0;
        extra = 0;
        toSkip = 0;
    }

    boolean isWhole() {
        return taken >= FIXED && flags == 0 && toSkip == 0;
    }

    /** Takes the next byte; false if no gzip begins so. */
    boolean take(int next) {
        if (taken < FIXED) {
            return takeFixed(next);
        }
        if (toSkip > 0) {
            toSkip--;
        } else {
            takeOptional(next);
        }
        return true;
    }

    private boolean takeFixed(int next) {
        if (taken < MAGIC.length && next != MAGIC[taken] || taken == MAGIC.length && (next & RESERVED) != 0) {
            return false;
        }
        if (taken == MAGIC.length) {
            flags = next & (CHECK | EXTRA | NAME | COMMENT);
        }
        taken++;
        if (taken == FIXED && flags == CHECK) {
            skipCheck();
        }
        return true;
    }

    private void takeOptional(int next) {
        if ((flags & EXTRA) != 0) {
            extra |= next << (8 * (taken - FIXED));
            if (++taken == FIXED + 2) {
                toSkip = extra;
                done(EXTRA);
            }
        } else if (next == 0) {
            done((flags & NAME) != 0 ? NAME : COMMENT);
        }
    }

    private void done(int flag) {
        flags &= ~flag;
        if (flags == CHECK) {
            skipCheck();
        }
    }

    private void skipCheck() {
        flags = 0;
        toSkip += 2;
    }
}
