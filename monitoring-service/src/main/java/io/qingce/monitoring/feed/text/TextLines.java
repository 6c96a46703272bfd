package io.qingce.monitoring.feed.text;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, ended as anybody ends them; of a line never more is held than one character beyond what it may have. */
public final class TextLines {

    private static final int STEP = 8192;

    private final Reader text;
    private final int longest;
    private final char[] ahead = new char[STEP];
    private int from;
    private int to;
    private boolean afterReturn;

    /** @param longest characters of a line */
    public TextLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** The next line without its end, cut if it is too long; null after the last. */
    public @Nullable String next() throws IOException {
        if (afterReturn && fill() && ahead[from] == '\n') {
            from++;
        }
        afterReturn = false;
        if (!fill()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        boolean open = true;
        while (open && fill()) {
            int end = end();
            keep(line, end);
            open = end == to;
            from = open ? to : end + 1;
            afterReturn = !open && ahead[end] == '\r';
        }
        return line.toString();
    }

    private void keep(StringBuilder line, int end) {
        int room = longest + 1 - line.length();
        line.append(ahead, from, Math.min(room, end - from));
    }

    private int end() {
        int end = from;
        while (end < to && ahead[end] != '\n' && ahead[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Whether there is another character. */
    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, text.read(ahead, 0, ahead.length));
        }
        return from < to;
    }
}
