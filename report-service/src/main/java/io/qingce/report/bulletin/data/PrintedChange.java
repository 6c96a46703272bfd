package io.qingce.report.bulletin.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.qingce.verifier.CanonicalJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value that is otherwise than before.
 *
 * @param place section, row or paragraph, and name, whatever the order of the rows
 * @param before as it was printed; absent if it was not there
 * @param after as it would be printed; absent if it is not there
 * @param query the request whose answer it is a member of
 * @param pointer the member
 */
public record PrintedChange(
        String place, @Nullable String before, @Nullable String after, String query, String pointer) {

    /** What is printed otherwise in one of two data than in the other, in the order of the paper. */
    public static List<PrintedChange> between(String before, String after) {
        BulletinData then = read(before);
        BulletinData now = read(after);
        Map<String, PrintedValue> old = then.byPlace();
        Map<String, PrintedValue> current = now.byPlace();
        Set<String> places = new LinkedHashSet<>(old.keySet());
        places.addAll(current.keySet());
        List<PrintedChange> changes = new ArrayList<>();
        for (String place : places) {
            @Nullable PrintedValue was = old.get(place);
            @Nullable PrintedValue is = current.get(place);
            if (was == null || is == null || !said(was).equals(said(is))) {
                changes.add(of(place, was, is, now));
            }
        }
        return changes;
    }

    private static PrintedChange of(
            String place, @Nullable PrintedValue was, @Nullable PrintedValue is, BulletinData now) {
        PrintedValue one = is == null ? Objects.requireNonNull(was) : is;
        return new PrintedChange(
                place,
                was == null ? null : said(was),
                is == null ? null : said(is),
                query(one.source(), now),
                one.pointer());
    }

    private static String said(PrintedValue value) {
        return value.printed() + value.mark();
    }

    private static String query(String source, BulletinData data) {
        return data.sources().stream()
                .filter(one -> one.key().equals(source))
                .map(BulletinData.Source::query)
                .findFirst()
                .orElse("");
    }

    private static BulletinData read(String json) {
        try {
            return CanonicalJson.read(json, BulletinData.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the database holds JSON that this service wrote", impossible);
        }
    }
}
