package io.qingce.report.bulletin.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.report.bulletin.data.BulletinData.Source;
import io.qingce.report.bulletin.definition.Definition.Question;
import io.qingce.report.bulletin.definition.Definition.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question that was asked, and its answer.
 *
 * @param parameters as they were sent
 */
record Asked(Question question, Map<String, String> parameters, Member answer) {

    static Asked of(Question question, Map<String, String> parameters, JsonNode answer) {
        return new Asked(question, parameters, Member.whole(answer));
    }

    /** How it is told in the data. */
    Source source() {
        Standing standing = question.standing();
        return new Source(
                question.key(),
                query(),
                text(standing.edition(), answer),
                said("rules", standing.rules()),
                said("version", standing.version()),
                isSimulated());
    }

    /** What the subject says if it is asked by that, or else what the answer says. */
    private @Nullable String said(String member, @Nullable String path) {
        return ("{" + member + "}").equals(question.parameters().get(member))
                ? parameters.get(member)
                : text(path, answer);
    }

    private String query() {
        return question.path() + "?"
                + parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Made-up readings went into some of its values. */
    boolean isSimulated() {
        String path = question.standing().simulated();
        return path != null
                && answer.all(path, answer).stream()
                        .anyMatch(member -> member.node().asBoolean());
    }

    /** What stands at a path of a row, or of the whole answer; null for nothing. */
    @Nullable
    String text(@Nullable String path, Member from) {
        if (path == null) {
            return null;
        }
        Member found = path.startsWith("/") ? answer.first(path, from) : from.first(path, from);
        return found.isThere() ? found.node().asText() : null;
    }
}
