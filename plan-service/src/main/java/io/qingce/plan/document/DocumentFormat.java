package io.qingce.plan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.TSFBuilder;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The two notations of a plan document. Both hold the same tree: exact decimals, no member twice, nothing after the end. */
public enum DocumentFormat {
    JSON("application/json", JsonFactory.builder()),
    YAML(
            DocumentFormat.YAML_TYPE,
            YAMLFactory.builder()
                    .stringQuotingChecker(new Quotes())
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR));

    /** As the register of media types has it (RFC 9512). */
    public static final String YAML_TYPE = "application/yaml";

    private static final int MAX_DEPTH = 32;

    /** Ten times those of the largest of the five plans. */
    private static final int MAX_TOKENS = 160_000;

    private static final int MAX_TEXT = 1 << 18;

    private final String mediaType;
    private final ObjectMapper mapper;

    DocumentFormat(String mediaType, TSFBuilder<?, ?> factory) {
        this.mediaType = mediaType;
        this.mapper = mapper(factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxTokenCount(MAX_TOKENS)
                        .maxStringLength(MAX_TEXT)
                        .maxNameLength(1000)
                        .maxNumberLength(1000)
                        .build())
                .build());
    }

    /** The notation of this media type; everything that is not YAML is taken for JSON. */
    public static DocumentFormat ofMediaType(String mediaType) {
        return mediaType.equalsIgnoreCase(YAML_TYPE) ? YAML : JSON;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Reads one document.
     *
     * @throws IOException if the bytes are not exactly one document in this notation, or use an alias
     */
    public JsonNode read(byte[] bytes) throws IOException {
        try (JsonParser parser = new WithoutAliases(mapper.createParser(bytes))) {
            JsonNode tree = mapper.reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw new JsonParseException(parser, "The body is empty.");
            }
            return tree;
        }
    }

    /** The document as a value; the tree has to be valid by the schema. */
    public <T> T bind(JsonNode tree, Class<T> type) {
        return mapper.convertValue(tree, type);
    }

    /** Writes a value with its members in their declared order, without the absent and the empty ones. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("a valid document can always be written", defect);
        }
    }

    /** A document that was checked when it was stored in this notation. */
    public PlanDocument stored(String document) {
        try {
            return mapper.readValue(document, PlanDocument.class);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("a stored document can always be read", defect);
        }
    }

    /** A value as a tree of this notation. */
    public ObjectNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /** What was written as {@link #JSON}, in this notation. */
    public String fromJson(String json) {
        try {
            return this == JSON ? json : write(JSON.mapper.readTree(json));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("a stored document can always be read", defect);
        }
    }

    private static ObjectMapper mapper(JsonFactory factory) {
        ObjectMapper mapper = new ObjectMapper(factory)
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.configOverride(List.class)
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        return mapper;
    }

    /**
     * Quotes, beside what is always quoted, what YAML takes for a break of lines or for a number: to base sixty (1:1.5) or
     * sixteen (0x1F), with underscores (1_000) or an exponent (1E5).
     */
    private static final class Quotes extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        private static final Pattern TAKEN = Pattern.compile("(?s).*[\\u0085\\u2028\\u2029].*"
                + "|[-+]?[0-9][0-9_]*(:[0-9]+)+(\\.[0-9_]*)?"
                + "|[-+]?([0-9][0-9_]*\\.?|\\.[0-9])[0-9_]*([eE][-+]?[0-9]+)?"
                + "|[-+]?0[xob][0-9A-Fa-f_]+");

        @Override
        public boolean needToQuoteValue(String value) {
            return TAKEN.matcher(value).matches() || super.needToQuoteValue(value);
        }
    }

    /** Refuses YAML aliases: the parser would pass off the name of the anchor as the text, and others would unfold it. */
    private static final class WithoutAliases extends JsonParserDelegate {

        WithoutAliases(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (delegate instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                throw new JsonParseException(
                        this, "Aliases (*" + getText() + ") are not allowed; write the value out.");
            }
            return token;
        }
    }
}
