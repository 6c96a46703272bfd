package io.qingce.report.bulletin.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.language.Words;
import io.qingce.report.bulletin.definition.Definition.Print;
import io.qingce.report.bulletin.definition.Definition.Standing;
import io.qingce.report.bulletin.definition.Definition.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints members of one answer. */
record ValuePrinter(Asked asked) {

    private static final String ABSENT = Words.both("无数据", "no data");
    private static final String PROVISIONAL = Words.both("仅供参考", "provisional");

    /**
     * A value with how it stands.
     *
     * @param row from which its path begins, unless that begins with a slash
     * @param usual where it is said how it stands unless the value says otherwise
     */
    PrintedValue print(Value value, Member row, Standing usual) {
        Standing standing = value.standing() == null ? usual : value.standing();
        Member from = value.path().startsWith("/") ? asked.answer() : row;
        List<Member> found =
                from.all(value.path(), row).stream().filter(Member::isThere).toList();
        Member first = found.isEmpty() ? from.first(value.path(), row) : found.get(0);
        boolean isNumber = first.node().isNumber();
        String text = found.isEmpty() ? none(value, from, row) : printed(value, row, found);
        boolean isThere = !text.isEmpty();
        @Nullable String reason = asked.text(standing.reason(), row);
        return new PrintedValue(
                isThere ? text : PrintedValue.NOTHING,
                isNumber ? first.node().decimalValue() : null,
                isNumber ? unit(value, row, first.node()) : null,
                isThere && stands(standing, row),
                isThere && stands(standing, row)
                        ? null
                        : Objects.requireNonNullElse(reason, isThere ? PROVISIONAL : ABSENT),
                isSimulated(standing, row),
                edition(standing, row),
                asked.question().key(),
                first.pointer());
    }

    /** What is printed where the list whose elements are asked for is there and has none. */
    private static String none(Value value, Member from, Member row) {
        int each = value.path().indexOf("[*]");
        boolean isEmptyList = each > 0
                && from.first(value.path().substring(0, each), row).node().isArray();
        return value.none() != null && isEmptyList ? value.none().text() : "";
    }

    private static String printed(Value value, Member row, List<Member> found) {
        Print print = value.print() == null ? Print.PLAIN : value.print();
        if (value.none() != null
                && found.get(0).node().isEmpty()
                && found.get(0).node().isArray()) {
            return value.none().text();
        }
        String english = value.english() == null
                ? ""
                : row.first(value.english(), row).node().asText();
        return switch (print) {
            case CHANGE -> change(found.get(0).node().decimalValue());
            case CHOICE -> joined(found, node -> word(value.words(), node.asText()));
            case PLAIN ->
                english.isEmpty()
                        ? joined(found, ValuePrinter::plain)
                        : Words.both(plain(found.get(0).node()), english);
        };
    }

    private static String plain(JsonNode node) {
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
    }

    private static String joined(List<Member> found, Function<JsonNode, String> text) {
        List<Words> texts = found.stream()
                .flatMap(member -> member.node().isArray()
                        ? member.elements().stream().map(Member::node)
                        : Stream.of(member.node()))
                .map(text)
                .distinct()
                .map(Words::of)
                .toList();
        String zh = texts.stream().map(Words::zh).collect(Collectors.joining("、"));
        String en = texts.stream().map(Words::en).collect(Collectors.joining(", "));
        return zh.equals(en) ? zh : Words.both(zh, en);
    }

    private static String change(BigDecimal change) {
        String digits = change.abs().toPlainString();
        return switch (change.signum()) {
            case 1 -> Words.both("上升" + digits, "up " + digits);
            case -1 -> Words.both("下降" + digits, "down " + digits);
            default -> Words.both("持平", "unchanged");
        };
    }

    private static String word(@Nullable Map<String, Words> words, String code) {
        Words word = words == null ? null : words.get(code);
        return word == null ? code : word.text();
    }

    private @Nullable String unit(Value value, Member row, JsonNode number) {
        if (value.print() == Print.CHANGE && number.decimalValue().signum() == 0) {
            return null;
        }
        if (value.unit() != null) {
            return value.unit().zh().equals(value.unit().en())
                    ? value.unit().zh()
                    : value.unit().text();
        }
        return asked.text(value.unitAt(), row);
    }

    private boolean stands(Standing standing, Member row) {
        return !"false".equals(asked.text(standing.valid(), row))
                && !"true".equals(asked.text(standing.provisional(), row));
    }

    private boolean isSimulated(Standing standing, Member row) {
        String path = standing.simulated();
        List<Member> own = path == null
                ? List.of()
                : (path.startsWith("/") ? asked.answer() : row)
                        .all(path, row).stream().filter(Member::isThere).toList();
        return own.isEmpty()
                ? asked.isSimulated()
                : own.stream().anyMatch(mark -> mark.node().asBoolean());
    }

    private @Nullable String edition(Standing standing, Member row) {
        String own = asked.text(standing.edition(), row);
        return own == null ? asked.text(asked.question().standing().edition(), asked.answer()) : own;
    }
}
