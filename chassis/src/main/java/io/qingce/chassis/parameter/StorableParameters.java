package io.qingce.chassis.parameter;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.value.StorableText;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses with a text that cannot be stored as it was sent. */
@Singleton
public class StorableParameters {

    /** What a decoder puts in the place of bytes that are no UTF-8. */
    private static final char UNDECODED = '\uFFFD';

    /** @throws io.qingce.chassis.problem.ProblemException 400 naming the parameter of path or query */
    @ServerRequestFilter
    public void refuse(UriInfo uri) {
        refuse(uri.getPathParameters());
        refuse(uri.getQueryParameters());
    }

    private static void refuse(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (!values.stream().allMatch(StorableText::isStorable)) {
                throw QueryValue.refused(name, "not-allowed", StorableText.RULE);
            }
            if (values.stream().anyMatch(value -> value.indexOf(UNDECODED) >= 0)) {
                throw QueryValue.refused(
                        name, "not-allowed", Words.both("请按UTF-8作百分号编码。", "Percent-encode it as UTF-8."));
            }
        });
    }
}
