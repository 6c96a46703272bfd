package io.qingce.monitoring.format;

import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.parameter.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the parameters of one feed by their codes, or by what it calls them; says what it did not find. */
final class ParameterNames {

    /** Names that a feed has otherwise than the codes; further ones are looked up each time. */
    private static final int MOST = 1000;

    private final Remarks remarks;
    private final Map<String, Optional<Heading>> byName = new HashMap<>();

    ParameterNames(Remarks remarks) {
        this.remarks = remarks;
    }

    /** @param place what stands before the name in a remark, such as {@code values.} */
    Optional<Heading> find(String place, String name) {
        Optional<Parameter> known = Parameter.of(name);
        if (known.isPresent()) {
            return known.map(parameter -> new Heading(parameter, null, true));
        }
        Optional<Heading> alike = alike(name);
        if (alike.isPresent()) {
            remarks.on(
                    RemarkReason.OTHER_SPELLING,
                    place + name,
                    alike.get().parameter().code());
        } else {
            RemarkReason why = Heading.isRunningMean(name) ? RemarkReason.RUNNING_MEAN : RemarkReason.UNKNOWN_PARAMETER;
            remarks.on(why, place + name, null);
        }
        return alike;
    }

    private Optional<Heading> alike(String name) {
        Optional<Heading> seen = byName.get(name);
        if (seen == null) {
            seen = Heading.of(name).filter(Heading::convertible);
            if (byName.size() < MOST) {
                byName.put(name, seen);
            }
        }
        return seen;
    }
}
