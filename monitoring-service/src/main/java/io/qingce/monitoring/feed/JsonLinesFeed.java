package io.qingce.monitoring.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of newline-delimited JSON (UTF-8), read one by one as they arrive; blank lines count as lines and are passed
 * over. Of the body never more than one line is held, and of a line never more than agreed: a longer one, or one that is
 * no JSON, spoils itself and no other.
 */
public final class JsonLinesFeed implements Iterator<JsonLine> {

    private final ObjectReader json;
    private final BufferedReader characters;
    private final int longest;
    private final int most;
    private int number;
    private int index;
    private @Nullable JsonLine ahead;

    /**
     * @param longest characters of a line
     * @param most items of the feed
     */
    JsonLinesFeed(ObjectReader json, InputStream body, int longest, int most) {
        this.json = json;
        this.characters = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        this.longest = longest;
        this.most = most;
        this.ahead = nextLine();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public JsonLine next() {
        JsonLine line = ahead;
        if (line == null) {
            throw new NoSuchElementException();
        }
        if (index++ == most) {
            throw BodyTooLargeException.items(most);
        }
        ahead = nextLine();
        return line;
    }

    private @Nullable JsonLine nextLine() {
        try {
            StringBuilder text = new StringBuilder();
            while (readLine(text)) {
                number++;
                if (text.length() > longest) {
                    return new JsonLine(number, null, "A line may have at most " + longest + " characters.");
                }
                if (!text.toString().isBlank()) {
                    return parse(text.toString());
                }
                text.setLength(0);
            }
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException("the body broke off", broken);
        }
    }

    /** Reads to the end of the line, but keeps at most one character more than a line may have. */
    private boolean readLine(StringBuilder text) throws IOException {
        int next = characters.read();
        boolean found = next >= 0;
        while (next >= 0 && next != '\n') {
            if (text.length() <= longest) {
                text.append((char) next);
            }
            next = characters.read();
        }
        return found;
    }

    private JsonLine parse(String text) {
        try {
            return new JsonLine(number, json.readTree(text), null);
        } catch (JsonProcessingException unreadable) {
            return new JsonLine(number, null, "Not one JSON value: " + unreadable.getOriginalMessage());
        } catch (NumberFormatException unreadable) {
            return new JsonLine(number, null, "A number is out of all range: " + unreadable.getMessage());
        }
    }
}
