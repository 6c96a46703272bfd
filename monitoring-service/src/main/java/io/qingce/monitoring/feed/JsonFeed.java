package io.qingce.monitoring.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array, read one by one as they arrive; or a single object. Text that is no JSON ends the feed
 * with {@link UnreadableJsonException}; an element that is merely of the wrong type is the reader's to refuse.
 */
public final class JsonFeed implements Iterator<JsonNode> {

    private final ObjectMapper json;
    private final JsonParser parser;
    private final ElementBytes bytes;
    private final int most;
    private final boolean single;
    private int index;
    private @Nullable JsonToken ahead;

    /**
     * Begins to read.
     *
     * @param most elements of the array
     * @param longest bytes of an element
     */
    JsonFeed(ObjectMapper json, InputStream body, int most, long longest) {
        this.json = json;
        this.most = most;
        this.bytes = new ElementBytes(body, longest);
        try {
            parser = json.getFactory().createParser(bytes);
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the body cannot be read", unreadable);
        }
        JsonToken first = advance();
        if (first != JsonToken.START_ARRAY && first != JsonToken.START_OBJECT) {
            throw UnreadableJsonException.neitherArrayNorObject(parser.currentTokenLocation());
        }
        single = first == JsonToken.START_OBJECT;
        ahead = single ? first : advance();
        refuseMore();
    }

    /** Whether the body is one object instead of an array. */
    public boolean isSingle() {
        return single;
    }

    @Override
    public boolean hasNext() {
        return ahead != null && ahead != JsonToken.END_ARRAY;
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (index == most) {
            throw BodyTooLargeException.items(most);
        }
        bytes.begin(index);
        JsonNode element = reading(() -> json.<JsonNode>readTree(parser));
        index++;
        bytes.begin(index);
        ahead = advance();
        refuseMore();
        return element == null ? json.nullNode() : element;
    }

    /** At the end of the array or of the single object: nothing may follow. */
    private void refuseMore() {
        if (hasNext() && !(single && index > 0)) {
            return;
        }
        JsonToken more = single ? ahead : advance();
        if (more != null) {
            throw UnreadableJsonException.after(parser.currentTokenLocation());
        }
    }

    private @Nullable JsonToken advance() {
        return reading(parser::nextToken);
    }

    private <T extends @Nullable Object> T reading(Step<T> step) {
        try {
            return step.take();
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJsonException.at(index, unreadable);
        } catch (NumberFormatException unreadable) {
            throw UnreadableJsonException.number(index, unreadable);
        } catch (CharConversionException unreadable) {
            throw UnreadableJsonException.encoding(index);
        } catch (IOException broken) {
            throw new UncheckedIOException("the body broke off", broken);
        }
    }

    /** A step of the parser. */
    private interface Step<T extends @Nullable Object> {
        T take() throws IOException;
    }
}
