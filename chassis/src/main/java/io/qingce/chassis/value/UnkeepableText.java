package io.qingce.chassis.value;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Text that no database holds as it was sent: with a NUL, or with half of a surrogate pair, which would be stored as a
 * question mark. Refuses addresses with it; those who read bodies ask {@link #isKeepable}.
 */
@Singleton
public class UnkeepableText {

    /** What is asked of every text. */
    public static final String RULE = "A text has no NUL and no half of a surrogate pair in it.";

    /** What a decoder puts in the place of bytes that are no UTF-8. */
    private static final char UNDECODED = '\uFFFD';

    /** @throws ProblemException 400 naming the parameter of path or query */
    @ServerRequestFilter
    public void refuse(UriInfo uri) {
        refuse(uri.getPathParameters());
        refuse(uri.getQueryParameters());
    }

    private static void refuse(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (!values.stream().allMatch(UnkeepableText::isKeepable)) {
                throw QueryValue.refused(name, "not-allowed", RULE);
            }
            if (values.stream().anyMatch(value -> value.indexOf(UNDECODED) >= 0)) {
                throw QueryValue.refused(name, "not-allowed", "Percent-encode it as UTF-8.");
            }
        });
    }

    /** Whether a text can be stored and told again as it is. */
    public static boolean isKeepable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\0') {
                return false;
            }
            if (Character.isSurrogate(letter)) {
                if (!Character.isHighSurrogate(letter)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
