package io.qingce.report.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.verifier.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which members of an answer are signed (签发格式). A form has a number and never changes: whatever an answer tells in
 * addition one day belongs to a later form, so that figures signed before still come out the same. The members of a form
 * stand in {@code /signed-forms}, one pointer a line; {@code *} is any element of an array or any key of a map. A member
 * that is null is as good as absent.
 */
final class SignedForm {

    /** Whatever was signed before forms had numbers: all that stands in the signed figures themselves. */
    static final int WHOLE_ANSWER = 0;

    private static final String ANY = "*";

    private final int number;
    private final @Nullable Members members;

    private SignedForm(int number, @Nullable Members members) {
        this.number = number;
        this.members = members;
    }

    /** Members by name; none below means whatever is there. */
    private record Members(Map<String, Members> named) {

        @Nullable
        Members of(String name) {
            Members found = named.get(name);
            return found == null ? named.get(ANY) : found;
        }

        void add(String pointer) {
            Members place = this;
            for (String name : pointer.substring(1).split("/")) {
                place = place.named.computeIfAbsent(name, n -> new Members(new HashMap<>()));
            }
        }
    }

    /** The form in which figures of this kind are signed now. */
    static SignedForm newest(SignOff.Kind kind) {
        return of(kind, kind.newestForm());
    }

    /** The form in which a sign-off was signed. */
    static SignedForm of(SignOff.Kind kind, int number) {
        if (number == WHOLE_ANSWER) {
            return new SignedForm(number, null);
        }
        Members members = new Members(new LinkedHashMap<>());
        pointers(kind, number).forEach(members::add);
        return new SignedForm(number, members);
    }

    /** The members of a form as they stand in its file. */
    static List<String> pointers(SignOff.Kind kind, int number) {
        String name = "/signed-forms/" + kind.name().toLowerCase(Locale.ROOT) + "-" + number + ".txt";
        try (InputStream file = SignedForm.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no form " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int number() {
        return number;
    }

    /** The canonical text of what is signed of an answer that was never signed before. */
    String of(String answer) {
        return of(answer, answer);
    }

    /**
     * The canonical text of what an answer tells in the form of signed figures.
     *
     * @param answer any JSON
     * @param signed the figures as they were signed
     */
    String of(String answer, String signed) {
        JsonNode whole = CanonicalJson.read(answer);
        return CanonicalJson.of(members == null ? within(CanonicalJson.read(signed), whole) : within(members, whole));
    }

    private static JsonNode within(Members members, JsonNode node) {
        if (members.named().isEmpty()) {
            return node;
        }
        if (node.isArray()) {
            Members each = members.of(ANY);
            ArrayNode kept = CanonicalJson.array();
            node.forEach(element -> kept.add(each == null ? element : within(each, element)));
            return kept;
        }
        ObjectNode kept = CanonicalJson.object();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Members below = members.of(member.getKey());
            if (below != null && !member.getValue().isNull()) {
                JsonNode found = within(below, member.getValue());
                if (!found.isObject() || !found.isEmpty() || member.getValue().isEmpty()) {
                    kept.set(member.getKey(), found);
                }
            }
        }
        return node.isObject() ? kept : node;
    }

    /** Leaves out what the signed figures do not have; arrays of another length stay whole. */
    private static JsonNode within(JsonNode signed, JsonNode node) {
        if (node.isArray() && signed.isArray() && node.size() == signed.size()) {
            ArrayNode kept = CanonicalJson.array();
            for (int i = 0; i < node.size(); i++) {
                kept.add(within(signed.get(i), node.get(i)));
            }
            return kept;
        }
        if (!node.isObject() || !signed.isObject()) {
            return node;
        }
        ObjectNode kept = CanonicalJson.object();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode then = signed.get(member.getKey());
            if (then != null) {
                kept.set(member.getKey(), within(then, member.getValue()));
            }
        }
        return kept;
    }
}
