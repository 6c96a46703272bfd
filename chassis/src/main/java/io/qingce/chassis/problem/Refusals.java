package io.qingce.chassis.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.database.DatabaseAway;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.SpokenJson;
import io.qingce.chassis.language.Words;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the problem documents of what is refused before a resource is reached, and writes all that no resource answers with. */
public final class Refusals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Refusals() {}

    /**
     * Makes one.
     *
     * @param slug last part of the type
     * @param detail what is wrong and what to do, in both languages
     * @param field the header or part of the address that is meant
     */
    public static Problem of(int status, String slug, String detail, @Nullable String field) {
        List<Violation> violations = field == null ? List.of() : List.of(Violation.of(field, slug, detail));
        return Problem.of(status, slug, ProblemTitles.english(slug), detail, null, violations);
    }

    /** The database does not answer: told by whatever noticed it, a resource or what is around one. */
    public static TryLaterException databaseAway() {
        return new TryLaterException(
                503,
                "database-away",
                Words.both(
                        "数据库暂不可用。请先看改动是否已生效，再决定是否重发。",
                        "The database does not answer, or takes nothing now. Look whether the change was made, or repeat"
                                + " it."),
                DatabaseAway.SECONDS);
    }

    /** The document of a status that nothing more is known about. */
    public static Problem ofStatus(int status, String reason) {
        String slug = reason.toLowerCase(Locale.ROOT).replace(' ', '-');
        return of(status, slug, Words.both(ProblemTitles.chinese(slug, "请求被拒绝") + "。", reason + "."), null);
    }

    /** The document in one language, in bytes of UTF-8. */
    public static byte[] bytes(Problem problem, Language language) {
        return SpokenJson.bytes(JSON, problem, language);
    }

    /** Ends an answer with the document, in the language that the request prefers. */
    public static void end(HttpServerRequest request, Problem problem) {
        Language language = Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(Buffer.buffer(bytes(problem, language)));
    }

    /** The last part of the type. */
    public static String slug(Problem problem) {
        return problem.type().substring(Problem.TYPES.length());
    }
}
