package io.qingce.report.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.value.ValueRange;
import io.qingce.report.ledger.AirCode;
import io.qingce.report.water.WaterCode;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.water.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the members of one item; whatever is wrong is refused with the path of the member. */
final class ItemReader {

    private static final int MOST_DECIMALS = 20;
    private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);
    private static final Map<String, AirItem> AIR = AirItem.BASIC.stream()
            .collect(Collectors.toMap(AirCode::of, item -> item, (a, b) -> a, LinkedHashMap::new));

    private final String path;
    private final JsonNode item;

    private ItemReader(String path, JsonNode item) {
        this.path = path;
        this.item = item;
    }

    /** A reader of one item of an array. */
    static ItemReader of(JsonNode item) {
        return at("", item);
    }

    private static ItemReader at(String path, JsonNode item) {
        if (!item.isObject()) {
            throw new UnusableItem(
                    path.isEmpty() ? "item" : path,
                    "not-an-object",
                    Words.both("每项须为一个JSON对象。", "An item is a JSON object."));
        }
        ValueRange.firstViolation(item).ifPresent(beyond -> {
            throw new UnusableItem(String.valueOf(beyond.field()), beyond.reason(), beyond.detail());
        });
        return new ItemReader(path.isEmpty() ? "" : path + ".", item);
    }

    /** Refuses members that have no meaning here, so that a misspelt one is not overlooked. */
    ItemReader only(String... names) {
        Set<String> known = Set.of(names);
        item.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new UnusableItem(path + name, "unknown-field", QueryValue.oneOf(String.join(", ", names)));
            }
        });
        return this;
    }

    private boolean has(String name) {
        return item.hasNonNull(name);
    }

    LocalDate day(String name) {
        if (!has(name)) {
            throw new UnusableItem(
                    path + name, "missing", Words.both("请填日期，如2026-01-31。", "Give a day as YYYY-MM-DD."));
        }
        try {
            LocalDate day = LocalDate.parse(item.get(name).asText());
            if (ValueRange.holds(day)) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // falls through to the refusal
        }
        throw new UnusableItem(path + name, "not-a-day", QueryValue.DAY);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(item.get(name).asText()))
                .findFirst()
                .orElseThrow(() -> new UnusableItem(
                        path + name,
                        "unknown-name",
                        QueryValue.oneOf(Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))));
    }

    List<ItemReader> list(String name, int most) {
        JsonNode list = item.path(name);
        if (!list.isArray() || list.isEmpty() || list.size() > most) {
            throw new UnusableItem(
                    path + name,
                    "not-a-list",
                    Words.both("须为1至" + most + "项的列表。", "A list of 1 to " + most + " objects."));
        }
        int[] index = {0};
        return StreamSupport.stream(list.spliterator(), false)
                .map(member -> at(path + name + "[" + index[0]++ + "]", member))
                .toList();
    }

    /** Concentrations of the six items: µg/m³, CO mg/m³; null or absent is missing. */
    Map<AirItem, BigDecimal> air() {
        return air(AIR);
    }

    /** The same by whatever codes are known. */
    <K extends Enum<K>> Map<K, BigDecimal> air(Map<String, K> codes) {
        Map<K, BigDecimal> values = new TreeMap<>();
        values().fields().forEachRemaining(value -> {
            K code = codes.get(value.getKey());
            String field = path + "values." + value.getKey();
            if (code == null) {
                String known = String.join(", ", codes.keySet());
                throw new UnusableItem(
                        field, "unknown-parameter", Words.both("可选" + known + "。", "One of " + known + "."));
            }
            if (!value.getValue().isNull()) {
                values.put(code, number(field, value.getValue()));
            }
        });
        return values;
    }

    /** Results of water analysis; a text such as {@code "0.0003L"} is below its detection limit. */
    Map<WaterItem, Exact> water() {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        values().fields().forEachRemaining(value -> {
            String field = path + "values." + value.getKey();
            WaterItem code = WaterCode.item(value.getKey())
                    .orElseThrow(() -> new UnusableItem(
                            field,
                            "unknown-parameter",
                            Words.both(
                                    "请填GB 3838-2002表1的项目，如NH3-N。", "An item of GB 3838-2002 table 1, such as NH3-N.")));
            if (!value.getValue().isNull()) {
                values.put(code, measurement(code, field, value.getValue()));
            }
        });
        return values;
    }

    private JsonNode values() {
        if (!item.path("values").isObject() || item.path("values").isEmpty()) {
            throw new UnusableItem(
                    path + "values",
                    "missing",
                    Words.both("请填由参数代码和数值组成的对象。", "An object of parameter codes and numbers."));
        }
        return item.get("values");
    }

    private static Exact measurement(WaterItem code, String field, JsonNode value) {
        if (!value.isTextual()) {
            return code == WaterItem.TEMPERATURE ? Exact.of(decimal(field, value)) : Exact.of(number(field, value));
        }
        try {
            Exact read = Measurement.parse(value.asText()).forStatistics();
            if (read.signum() < 0 || read.compareTo(Exact.of(GREATEST)) > 0) {
                throw outOfRange(field);
            }
            return read;
        } catch (NumberFormatException notANumber) {
            throw new UnusableItem(
                    field,
                    "not-a-number",
                    Words.both("请填数值，或检出限，如\"0.0003L\"。", "A number, or a detection limit such as \"0.0003L\"."));
        }
    }

    private static BigDecimal number(String field, JsonNode value) {
        BigDecimal number = decimal(field, value);
        if (number.signum() < 0) {
            throw outOfRange(field);
        }
        return number;
    }

    private static BigDecimal decimal(String field, JsonNode value) {
        if (!value.isNumber()) {
            throw new UnusableItem(field, "not-a-number", Words.both("请填JSON数值。", "A JSON number."));
        }
        BigDecimal number = value.decimalValue();
        if (number.abs().compareTo(GREATEST) > 0) {
            throw outOfRange(field);
        }
        if (number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new UnusableItem(
                    field,
                    "too-many-decimals",
                    Words.both("最多" + MOST_DECIMALS + "位小数。", "At most " + MOST_DECIMALS + " decimals."));
        }
        return number;
    }

    private static UnusableItem outOfRange(String field) {
        return new UnusableItem(
                field, "out-of-range", Words.both("须为0至" + GREATEST + "。", "From 0 to " + GREATEST + "."));
    }
}
