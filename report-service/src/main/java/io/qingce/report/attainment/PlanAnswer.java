package io.qingce.report.attainment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.representation.Written;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How all targets of a plan stand; what is sent is made and encoded once, when first asked for. */
final class PlanAnswer {

    private final PlanResult result;

    private volatile @Nullable AttainmentResponse response;

    private final Map<Language, Written> encoded = new ConcurrentHashMap<>();

    PlanAnswer(PlanResult result) {
        this.result = result;
    }

    PlanResult result() {
        return result;
    }

    /** The answer with all targets. */
    AttainmentResponse response() {
        AttainmentResponse known = response;
        if (known == null) {
            known = AttainmentResponse.of(result);
            response = known;
        }
        return known;
    }

    /** The same in JSON, UTF-8, in one language; not to be changed. */
    Written json(ObjectMapper json, Language language) {
        return encoded.computeIfAbsent(language, spoken -> Written.of(response(), json, spoken));
    }
}
