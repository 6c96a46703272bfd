package io.qingce.monitoring.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.value.OutOfRangeException;
import io.qingce.monitoring.feed.text.TextForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens bodies as feeds and reads their JSON items strictly: "35" is no number, 35 is no text. */
@ApplicationScoped
public class FeedReader {

    private static final List<LogicalType> SCALARS =
            List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean, LogicalType.Textual, LogicalType.Enum);
    private static final List<CoercionInputShape> SHAPES = List.of(
            CoercionInputShape.String,
            CoercionInputShape.EmptyString,
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean);

    private static final int MAX_DEPTH = 32;

    private final ObjectMapper json;
    private final ObjectMapper items;
    private final FeedConfig config;

    public FeedReader(ObjectMapper json, FeedConfig config) {
        this.json = strict(json);
        this.items = strict(json);
        this.items.getFactory().setStreamReadConstraints(ofItems(config));
        this.config = config;
    }

    public JsonFeed json(InputStream body) {
        return new JsonFeed(items, new BoundedBody(body, config.maxBytes()), config.maxItems(), config.maxElement());
    }

    /** A body that is one JSON object. */
    public JsonNode one(InputStream body) {
        JsonFeed feed = new JsonFeed(json, new BoundedBody(body, config.maxBytes()), 1, config.maxBytes());
        return feed.isSingle() ? feed.next() : json.createArrayNode();
    }

    /** Newline-delimited JSON of any length, of which nothing has come yet: only its lines are bounded. */
    public JsonLinesFeed jsonLines() {
        return jsonLines(Integer.MAX_VALUE);
    }

    /** Newline-delimited JSON with as many items as any other body may have. */
    public JsonLinesFeed boundedJsonLines() {
        return jsonLines(config.maxItems());
    }

    /** A table of which nothing is said but what stands in it. */
    public CsvFeed csv(InputStream body) {
        return csv(body, TextForm.UNSAID);
    }

    public CsvFeed csv(InputStream body, TextForm form) {
        return new CsvFeed(new BoundedBody(body, config.maxBytes()), form, config);
    }

    /**
     * Reads one element of a {@link JsonFeed}.
     *
     * @throws UnfitItemException if it is no object or a member is unknown or has the wrong type
     */
    public <T> T read(JsonNode element, Class<T> type) {
        if (!element.isObject()) {
            throw new UnfitItemException(
                    null, "unreadable-item", Words.both("每项须为一个JSON对象。", "Every item is a JSON object."));
        }
        try {
            return json.treeToValue(element, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw new UnfitItemException(
                    path(unknown), "unknown-field", Words.both("没有此字段。", "There is no such field."));
        } catch (OutOfRangeException beyond) {
            boolean number = beyond.getTargetType() == BigDecimal.class;
            throw new UnfitItemException(
                    path(beyond), number ? "unreadable-number" : "out-of-range", beyond.getOriginalMessage());
        } catch (MismatchedInputException mismatch) {
            boolean number = mismatch.getTargetType() == BigDecimal.class;
            throw new UnfitItemException(
                    path(mismatch),
                    number ? "unreadable-number" : "unreadable-field",
                    number
                            ? Words.both("不是JSON数值。", "Not a JSON number.")
                            : Words.both("与该字段的类型不符。", "Not of the type that this field has."));
        } catch (JsonProcessingException unreadable) {
            throw new UnfitItemException(null, "unreadable-item", Words.both("无法读取。", unreadable.getOriginalMessage()));
        }
    }

    private static StreamReadConstraints ofItems(FeedConfig config) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(config.maxElement())
                .maxNameLength(1000)
                .maxNumberLength(1000)
                .build();
    }

    private JsonLinesFeed jsonLines(int most) {
        ObjectReader strictly = items.reader()
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return new JsonLinesFeed(strictly, config.maxLine(), most);
    }

    private static ObjectMapper strict(ObjectMapper json) {
        ObjectMapper strict = json.copy();
        for (LogicalType type : SCALARS) {
            for (CoercionInputShape shape : SHAPES) {
                if (!isOwnShape(type, shape)) {
                    strict.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
                }
            }
        }
        return strict;
    }

    private static boolean isOwnShape(LogicalType type, CoercionInputShape shape) {
        return switch (type) {
            case Integer -> shape == CoercionInputShape.Integer;
            case Float -> shape == CoercionInputShape.Integer || shape == CoercionInputShape.Float;
            case Boolean -> shape == CoercionInputShape.Boolean;
            default -> shape == CoercionInputShape.String;
        };
    }

    private static @Nullable String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            String name = step.getFieldName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.isEmpty() ? null : path.toString();
    }
}
