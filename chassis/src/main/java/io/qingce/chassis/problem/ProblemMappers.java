package io.qingce.chassis.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.qingce.chassis.database.DatabaseAway;
import io.qingce.chassis.language.Words;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where an exception becomes an answer. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refused(ProblemException refusal, UriInfo uri) {
        return answer(refusal.toProblem(uri.getPath()));
    }

    @ServerExceptionMapper
    public Response refusedForNow(TryLaterException refusal, UriInfo uri) {
        return Response.fromResponse(refused(refusal, uri))
                .header(HttpHeaders.RETRY_AFTER, refusal.seconds())
                .build();
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthenticatedException refusal, UriInfo uri) {
        return Response.fromResponse(refused(refusal, uri))
                .header(HttpHeaders.WWW_AUTHENTICATE, refusal.challenge())
                .build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        List<Violation> violations = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .toList();
        return answer(
                problem("invalid-request", 400, Words.both("取值不被接受。", "A value is not allowed."), uri, violations));
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        return answer(problem(
                "unreadable-body",
                400,
                Words.both("请求体无法读取。", "The body cannot be read as what this resource takes."),
                uri,
                List.of(violation(unreadable))));
    }

    /** The framework has a mapper of its own for this one, which answers without a body; ours is as specific and wins. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched, UriInfo uri) {
        return unreadable(mismatched, uri);
    }

    /** The parser of JSON lets a number pass whose exponent is none, such as 1e9999999999, and fails when it is asked for it. */
    @ServerExceptionMapper
    public Response unreadableNumber(NumberFormatException unreadable, UriInfo uri) {
        return isOfTheParser(unreadable) ? unreadableNumber(uri) : unexpected(unreadable, uri);
    }

    private static Response unreadableNumber(UriInfo uri) {
        return answer(problem(
                "unreadable-body",
                400,
                Words.both("请求体无法读取。", "The body cannot be read as what this resource takes."),
                uri,
                List.of(new Violation(
                        null,
                        null,
                        null,
                        "unreadable-number",
                        Words.both("数字无法读取。", "A number has no size that can be told.")))));
    }

    private static boolean isOfTheParser(NumberFormatException unreadable) {
        return Arrays.stream(unreadable.getStackTrace())
                .anyMatch(step -> step.getClassName().startsWith("com.fasterxml.jackson."));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException exception, UriInfo uri) {
        if (exception.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        if (exception.getCause() instanceof ProblemException refusal) {
            // The framework wraps what a converter of parameters throws.
            return refused(refusal, uri);
        }
        if (exception.getCause() instanceof NumberFormatException unreadable && isOfTheParser(unreadable)) {
            return unreadableNumber(uri);
        }
        if (exception instanceof NotFoundException && exception.getCause() instanceof IllegalArgumentException) {
            // The framework answers 404 to a query or path parameter that cannot be converted.
            String detail = Words.both(
                    "地址中的参数无法读取。",
                    "A parameter of the address cannot be read: "
                            + exception.getCause().getMessage());
            return answer(problem("unreadable-parameter", 400, detail, uri, List.of()));
        }
        Response.StatusType status = exception.getResponse().getStatusInfo();
        if (status.getStatusCode() < 400) {
            return exception.getResponse();
        }
        String slug = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return answer(Problem.of(
                status.getStatusCode(),
                slug,
                status.getReasonPhrase(),
                Words.both(ProblemTitles.chinese(slug, "请求被拒绝") + "。", String.valueOf(exception.getMessage())),
                uri.getPath(),
                List.of()));
    }

    @ServerExceptionMapper
    public Response unexpected(Exception defect, UriInfo uri) {
        if (DatabaseAway.isBehind(defect)) {
            LOG.warnf("request %s failed, the database is away: %s", uri.getPath(), defect);
            return refusedForNow(Refusals.databaseAway(), uri);
        }
        if (isOfAFormWithTooManyParts(defect)) {
            String detail = Words.both("表单部分过多。", "The form has more parts than are read.");
            return answer(problem("body-too-large", 413, detail, uri, List.of()));
        }
        LOG.errorf(defect, "request %s failed", uri.getPath());
        return answer(problem(
                "internal-error",
                500,
                Words.both(
                        "服务内部出错，原因见服务日志。", "The request failed inside the service; the log of the service says why."),
                uri,
                List.of()));
    }

    /** The framework has no name of its own for it. */
    private static boolean isOfAFormWithTooManyParts(Exception defect) {
        StackTraceElement[] steps = defect.getStackTrace();
        return steps.length > 0 && steps[0].getClassName().endsWith(".multipart.FormData");
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static Problem problem(
            String slug, int status, @Nullable String detail, UriInfo uri, List<Violation> violations) {
        return Problem.of(status, slug, ProblemTitles.english(slug), detail, uri.getPath(), violations);
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String field = path.substring(path.indexOf('.') + 1);
        return Violation.of(field, "not-allowed", ConstraintWords.of(violation));
    }

    private static Violation violation(JsonProcessingException unreadable) {
        JsonLocation place = unreadable.getLocation();
        Integer line = place == null || place.getLineNr() < 1 ? null : place.getLineNr();
        String field = unreadable instanceof JsonMappingException mapping ? path(mapping) : null;
        return new Violation(field, null, line, "unreadable", detail(unreadable));
    }

    /** In both languages; what the parser says is known in English only. */
    private static String detail(JsonProcessingException unreadable) {
        String said = unreadable.getOriginalMessage().replace('\n', ' ');
        return Words.isBoth(said) ? said : Words.both("格式或类型不对，无法读取。", said);
    }

    private static @Nullable String path(JsonMappingException mapping) {
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        if (path.isEmpty()) {
            return null;
        }
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
