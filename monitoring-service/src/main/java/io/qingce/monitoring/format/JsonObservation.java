package io.qingce.monitoring.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.value.StorableText;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.parameter.Names;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@link ObservationRequest}. What is wrong with site, time or period refuses the item; what is wrong with a value
 * costs the value; members that nothing is known of are not read, and named.
 */
final class JsonObservation {

    private static final Set<String> MEMBERS =
            Set.of("site", "periodEnd", "averaging", "version", "values", "flags", "units");
    private static final Map<String, String> BY_SPELLING =
            MEMBERS.stream().collect(Collectors.toUnmodifiableMap(JsonObservation::folded, name -> name));

    private final Version versionOfRequest;
    private final ParameterNames names;
    private final Remarks remarks;

    JsonObservation(Version versionOfRequest, Remarks remarks) {
        this.versionOfRequest = versionOfRequest;
        this.remarks = remarks;
        this.names = new ParameterNames(remarks);
    }

    /** @throws UnfitItemException naming the member that is missing or wrong */
    Measured read(JsonNode item) {
        if (!item.isObject()) {
            throw new UnfitItemException(null, "unreadable-item", Words.both("不是JSON对象。", "Not a JSON object."));
        }
        JsonNode known = isKnown(item) ? item : named(item);
        return new Measured(
                Terms.present("site", text(known, "site")),
                end(Terms.present("periodEnd", text(known, "periodEnd"))),
                Terms.averaging(text(known, "averaging")),
                Terms.version(text(known, "version"), versionOfRequest),
                values(known),
                Measured.Fields.OF_JSON);
    }

    private static boolean isKnown(JsonNode item) {
        Iterator<String> names = item.fieldNames();
        while (names.hasNext()) {
            if (!MEMBERS.contains(names.next())) {
                return false;
            }
        }
        return true;
    }

    /** The members that are known, under their names. */
    private JsonNode named(JsonNode item) {
        ObjectNode known = JsonNodeFactory.instance.objectNode();
        item.properties().forEach(member -> {
            String name = member.getKey();
            String meant = MEMBERS.contains(name) ? name : BY_SPELLING.get(folded(name));
            if (meant == null || (!meant.equals(name) && item.has(meant))) {
                remarks.on(RemarkReason.UNKNOWN_FIELD, name, null);
            } else if (known.has(meant)) {
                throw twice("duplicate-field", meant, name);
            } else {
                known.set(meant, member.getValue());
                if (!meant.equals(name)) {
                    remarks.on(RemarkReason.OTHER_SPELLING, name, meant);
                }
            }
        });
        return known;
    }

    private static String folded(String name) {
        return Names.fold(name).replace("_", "").replace("-", "");
    }

    private Map<Parameter, Measured.Value> values(JsonNode item) {
        JsonNode values = object(item, "values").orElseThrow(() -> Terms.missing("values"));
        Map<Parameter, JsonNode> flags = byParameter(object(item, "flags"), "flags");
        Map<Parameter, JsonNode> units = byParameter(object(item, "units"), "units");
        Map<Parameter, Measured.Value> measured = new EnumMap<>(Parameter.class);
        values.properties().forEach(member -> {
            String code = member.getKey();
            names.find("values.", code).ifPresent(heading -> {
                Parameter parameter = heading.parameter();
                if (measured.containsKey(parameter)) {
                    throw twice("duplicate-parameter", parameter.code(), "values." + code);
                }
                measured.put(parameter, value(heading, code, member.getValue(), flags, units));
            });
        });
        if (measured.isEmpty()) {
            throw values.isEmpty()
                    ? new UnfitItemException(
                            "values", "missing", Words.both("至少需要一个监测值。", "At least one value is needed."))
                    : unknown(values.fieldNames().next());
        }
        remarkOnStray(flags, measured, RemarkReason.FLAG_WITHOUT_VALUE, "flags.");
        remarkOnStray(units, measured, RemarkReason.UNIT_WITHOUT_VALUE, "units.");
        return measured;
    }

    private static UnfitItemException unknown(String code) {
        return Terms.unknownParameter("values." + code, code);
    }

    private static UnfitItemException twice(String reason, String known, String field) {
        return new UnfitItemException(
                field, reason, Words.both(known + "以不同写法给出了两次。", known + " is given twice, in different spellings."));
    }

    private void remarkOnStray(
            Map<Parameter, JsonNode> members,
            Map<Parameter, Measured.Value> measured,
            RemarkReason reason,
            String prefix) {
        members.keySet().stream()
                .filter(parameter -> !measured.containsKey(parameter))
                .forEach(parameter -> remarks.on(reason, prefix + parameter.code(), null));
    }

    private Map<Parameter, JsonNode> byParameter(Optional<JsonNode> members, String prefix) {
        Map<Parameter, JsonNode> found = new EnumMap<>(Parameter.class);
        members.ifPresent(given -> given.properties()
                .forEach(member -> names.find(prefix + ".", member.getKey()).ifPresent(heading -> {
                    if (found.put(heading.parameter(), member.getValue()) != null) {
                        throw twice("duplicate-parameter", heading.parameter().code(), prefix + "." + member.getKey());
                    }
                })));
        return found;
    }

    private Measured.Value value(
            Heading heading,
            String code,
            JsonNode node,
            Map<Parameter, JsonNode> flags,
            Map<Parameter, JsonNode> units) {
        Parameter parameter = heading.parameter();
        try {
            List<String> said = flags(code, flags.get(parameter));
            JsonNode unit = units.get(parameter);
            if (node.isNull()) {
                return said.isEmpty() ? Measured.Value.MISSING : new Measured.Value(null, said, null);
            }
            SentUnit sentUnit = unit == null
                    ? heading.unit()
                    : Terms.unit("units." + code, parameter, unit.asText(), heading.unit());
            if (node.isNumber()) {
                return new Measured.Value(number(code, node), said, sentUnit);
            }
            if (node.isTextual()) {
                return new WrittenValue("values." + code, parameter, said, sentUnit)
                        .readText(node.textValue(), remarks);
            }
            throw new UnfitItemException(
                    "values." + code, "unreadable-number", Words.both("不是JSON数值。", "Not a JSON number."));
        } catch (UnfitItemException unfit) {
            return Measured.Value.unread(node.toString(), unfit);
        }
    }

    private static BigDecimal number(String code, JsonNode node) {
        BigDecimal number = node.decimalValue();
        if (!Reading.isShort(number)) {
            throw new UnfitItemException(
                    "values." + code, "unreadable-number", Words.both("数字超出范围。", "A number out of all range."));
        }
        return number;
    }

    private List<String> flags(String code, @Nullable JsonNode said) {
        if (said == null || said.isNull()) {
            return List.of();
        }
        List<String> flags = new ArrayList<>();
        if (said.isTextual()) {
            flags.add(said.textValue());
        } else if (said.isArray()) {
            said.forEach(flag -> flags.add(flag.isTextual() ? flag.textValue() : ""));
        } else {
            flags.add("");
        }
        return Terms.flags("flags." + code, flags, remarks);
    }

    /** Which moment a text means; in another form of it, such as that of a database, that is remarked on. */
    private Instant end(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException otherForm) {
            OffsetDateTime end = WrittenTime.withOffset(text).orElseThrow(() -> Terms.unreadableTime("periodEnd"));
            remarks.on(RemarkReason.OTHER_SPELLING, "periodEnd", end.toString());
            return end.toInstant();
        }
    }

    private static @Nullable String text(JsonNode item, String member) {
        JsonNode node = item.get(member);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw ofAnotherType(member);
        }
        if (!StorableText.isStorable(node.textValue())) {
            throw new UnfitItemException(member, "out-of-range", StorableText.RULE);
        }
        return node.textValue();
    }

    private static Optional<JsonNode> object(JsonNode item, String member) {
        JsonNode node = item.get(member);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isObject()) {
            throw ofAnotherType(member);
        }
        return Optional.of(node);
    }

    private static UnfitItemException ofAnotherType(String member) {
        return new UnfitItemException(
                member, "unreadable-field", Words.both("与该字段的类型不符。", "Not of the type that this field has."));
    }
}
