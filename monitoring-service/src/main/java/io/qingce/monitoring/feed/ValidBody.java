package io.qingce.monitoring.feed;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ConstraintWords;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;

/** Reads a body that is one JSON object, strictly, and checks what its type says of its members. */
@ApplicationScoped
public class ValidBody {

    private final FeedReader feeds;
    private final Validator validator;

    ValidBody(FeedReader feeds, Validator validator) {
        this.feeds = feeds;
        this.validator = validator;
    }

    /**
     * The body.
     *
     * @throws ProblemException 422 naming every field that is wrong
     */
    public <T> T read(InputStream body, Class<T> type) {
        try {
            T value = feeds.read(feeds.one(body), type);
            List<Violation> violations = validator.validate(value).stream()
                    .map(found ->
                            Violation.of(found.getPropertyPath().toString(), "not-allowed", ConstraintWords.of(found)))
                    .sorted(Comparator.comparing(found -> String.valueOf(found.field())))
                    .toList();
            if (violations.isEmpty()) {
                return value;
            }
            throw refused(Words.both("请求体中有内容不被接受。", "A member of the body is not allowed."), violations);
        } catch (UnfitItemException unfit) {
            throw refused(
                    unfit.detail(), List.of(new Violation(unfit.field(), null, null, unfit.reason(), unfit.detail())));
        }
    }

    private static ProblemException refused(String detail, List<Violation> violations) {
        return new ProblemException(422, "invalid-body", detail, violations);
    }
}
