package io.qingce.chassis.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * JSON of every service: exact decimals in and out, absent instead of null, an unknown member is an error, and so are a
 * member named twice, nothing in a list, a fraction where a whole number is wanted, and what {@link BoundedValues} refuse.
 */
@Singleton
public class JsonCustomizer implements ObjectMapperCustomizer {

    /**
     * What one JSON text may be that is read as a whole, so that it fits into memory whatever is in it: the largest of
     * the five plan documents has 16,000 tokens, a year of hours of six parameters 53,000 numbers.
     */
    public static final StreamReadConstraints READING = StreamReadConstraints.builder()
            .maxTokenCount(300_000)
            .maxNestingDepth(64)
            .maxStringLength(1 << 20)
            .maxNameLength(1000)
            .maxNumberLength(1000)
            .build();

    /** After the modules that are found: of two readers of a type the later counts. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(READING);
        mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        mapper.configOverride(Set.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        mapper.registerModule(new BoundedValues());
    }
}
