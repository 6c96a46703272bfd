package io.qingce.plan.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.precondition.Precondition;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** An answer that stays the same as long as the program does: written once, with the tag of its content. */
final class FixedAnswer {

    private static final int AN_HOUR = 3600;

    private final byte[] content;
    private final EntityTag tag;

    private FixedAnswer(byte[] content) {
        this.content = content;
        this.tag = new EntityTag(UUID.nameUUIDFromBytes(content).toString());
    }

    static FixedAnswer list(ObjectMapper json, Object items) {
        return of(json, Map.of("items", items));
    }

    static FixedAnswer of(ObjectMapper json, Object item) {
        try {
            return new FixedAnswer(json.writeValueAsString(item).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("what is fixed can be written", defect);
        }
    }

    /** 304 to a caller who has it already. */
    Response answer(Precondition known) {
        boolean held = known.isKnown(tag.getValue());
        CacheControl anHour = new CacheControl();
        anHour.setMaxAge(AN_HOUR);
        return (held ? Response.notModified() : Response.ok(content))
                .tag(tag)
                .cacheControl(anHour)
                .build();
    }
}
