package io.qingce.monitoring.hj212.packet;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RawBytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the fields of a content. Field equipment sets {@code ,} and {@code ;} as it likes, so what belongs together is
 * told by the code of the factor, not by the separator.
 */
final class ContentParser {

    private final RawBytes segment;
    private final Set<Deviation> deviations;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<Field>> factors = new LinkedHashMap<>();
    private final List<String> leftovers = new ArrayList<>();
    private String lastCode = "";
    private @Nullable List<Field> lastFactor;

    ContentParser(RawBytes segment, Set<Deviation> deviations) {
        this.segment = segment;
        this.deviations = deviations;
    }

    /** Reads from the first {@code &&}, which should stand here, to the last, which should stand at the end. */
    void parse(int position) {
        int from = position;
        int to = segment.length();
        boolean opened = segment.holds("&&", from);
        if (opened) {
            from += 2;
        }
        boolean closed = to - 2 >= from && segment.holds("&&", to - 2);
        if (closed) {
            to -= 2;
        }
        if (!opened || !closed) {
            deviations.add(Deviation.CONTENT_MARKS);
        }
        elements(from, to);
    }

    /** A field that belongs to no factor. */
    void general(String name, String sent) {
        String value = Passwords.value(name, sent);
        if (fields.putIfAbsent(name, value) != null) {
            deviations.add(Deviation.DUPLICATE_FIELD);
            leftovers.add(name + "=" + value);
        }
    }

    /** Something that is no field. */
    void leaveOver(String text) {
        if (!text.isEmpty()) {
            deviations.add(Deviation.NOT_A_FIELD);
            leftovers.add(Passwords.inText(text));
        }
    }

    Content content() {
        List<Factor> found = new ArrayList<>(factors.size());
        factors.forEach((code, values) -> found.add(new Factor(code, values)));
        return new Content(fields, found, leftovers);
    }

    private void elements(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (segment.at(i) == ';' || segment.at(i) == ',') {
                element(start, i);
                start = i + 1;
            }
        }
        element(start, to);
    }

    private void element(int from, int to) {
        int equals = segment.find('=', from, to);
        int firstHyphen = segment.find('-', from, equals);
        if (equals == to || equals == from || firstHyphen == from) {
            leaveOver(text(from, to));
            return;
        }
        String value = text(equals + 1, to);
        if (firstHyphen == equals) {
            general(text(from, equals), value);
            return;
        }
        int lastHyphen = segment.findLast('-', firstHyphen, equals);
        String qualifier = lastHyphen > firstHyphen ? segment.text(firstHyphen + 1, lastHyphen) : "";
        String suffix = text(lastHyphen + 1, equals);
        ofFactor(text(from, firstHyphen), new Field(qualifier, suffix, Passwords.value(suffix, value)));
    }

    private void ofFactor(String code, Field field) {
        List<Field> factor = lastFactor;
        if (factor == null || !code.equals(lastCode)) {
            factor = factors.computeIfAbsent(code, key -> new ArrayList<>(4));
            lastFactor = factor;
            lastCode = code;
        }
        if (isNamed(factor, field)) {
            deviations.add(Deviation.DUPLICATE_FIELD);
            String middle = field.qualifier().isEmpty() ? "" : field.qualifier() + "-";
            leftovers.add(code + "-" + middle + field.suffix() + "=" + field.value());
        } else {
            factor.add(field);
        }
    }

    private static boolean isNamed(List<Field> factor, Field field) {
        for (Field known : factor) {
            if (known.names(field)) {
                return true;
            }
        }
        return false;
    }

    private String text(int from, int to) {
        return Blanks.strip(segment, from, to, deviations);
    }
}
