package io.qingce.monitoring.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.qingce.chassis.language.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of newline-delimited JSON (UTF-8), in the pieces in which they arrive; blank lines count as lines and are passed
 * over. Of the body never more than one line is held, and of a line never more than agreed: a longer one, or one that is
 * no JSON, spoils itself and no other.
 */
public final class JsonLinesFeed implements Iterator<JsonLine> {

    private static final int STEP = 8192;
    /** Bytes that a character takes in UTF-8 at most; the rare ones that take four count as two. */
    private static final int WIDEST = 3;

    private final ObjectReader json;
    private final int longest;
    private final int most;
    private final byte[] ahead = new byte[STEP];
    private int from;
    private int to;
    private InputStream piece = InputStream.nullInputStream();
    private boolean last;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int number;
    private int index;
    private @Nullable JsonLine next;

    /**
     * A feed of which nothing has come yet.
     *
     * @param longest characters of a line
     * @param most items of the feed
     */
    JsonLinesFeed(ObjectReader json, int longest, int most) {
        this.json = json;
        this.longest = longest;
        this.most = most;
    }

    /**
     * Goes on with the next piece; the one before has been read to its end.
     *
     * @param last whether the feed ends with it, and with it the line that has begun
     */
    public void open(InputStream next, boolean last) {
        this.piece = next;
        this.last = last;
    }

    /** Whether the pieces that came have another whole line. */
    @Override
    public boolean hasNext() {
        if (next == null) {
            next = nextLine();
        }
        return next != null;
    }

    @Override
    public JsonLine next() {
        JsonLine line = hasNext() ? next : null;
        if (line == null) {
            throw new NoSuchElementException();
        }
        if (index++ == most) {
            throw BodyTooLargeException.items(most);
        }
        next = null;
        return line;
    }

    private @Nullable JsonLine nextLine() {
        try {
            String text = readLine();
            while (text != null) {
                number++;
                if (text.length() > longest) {
                    return new JsonLine(
                            number,
                            null,
                            Words.both(
                                    "每行最多" + longest + "个字符。", "A line may have at most " + longest + " characters."));
                }
                if (!text.isBlank()) {
                    return parse(text);
                }
                text = readLine();
            }
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException("the body broke off", broken);
        }
    }

    /** The next whole line, of which at least one character too many is kept if it is too long; null if it is not whole yet. */
    private @Nullable String readLine() throws IOException {
        while (fill()) {
            int end = from;
            while (end < to && ahead[end] != '\n') {
                end++;
            }
            if (end < to) {
                String line = line(end);
                from = end + 1;
                return line;
            }
            keep(end);
            from = end;
        }
        return last && begun.size() > 0 ? line(from) : null;
    }

    private String line(int end) {
        if (begun.size() == 0) {
            return new String(ahead, from, end - from, StandardCharsets.UTF_8);
        }
        keep(end);
        String line = begun.toString(StandardCharsets.UTF_8);
        begun.reset();
        return line;
    }

    private void keep(int end) {
        long room = (longest + 1L) * WIDEST - begun.size();
        begun.write(ahead, from, (int) Math.min(room, end - from));
    }

    /** Whether there is another byte. */
    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, piece.read(ahead, 0, ahead.length));
        }
        return from < to;
    }

    private JsonLine parse(String text) {
        try {
            return new JsonLine(number, json.readTree(text), null);
        } catch (JsonProcessingException unreadable) {
            return new JsonLine(
                    number, null, Words.both("该行不是一个JSON值。", "Not one JSON value: " + unreadable.getOriginalMessage()));
        } catch (NumberFormatException unreadable) {
            return new JsonLine(
                    number, null, Words.both("数字超出范围。", "A number is out of all range: " + unreadable.getMessage()));
        }
    }
}
