package io.qingce.chassis.door;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a write was meant. Any page can make a browser send a POST without asking first, as long as it has the content types and
 * headers of a form (a "simple request" of the Fetch standard); so a write has a body of another type, or a header that no form has.
 */
final class Intent {

    /** Says who asks; its value is kept nowhere. */
    static final String HEADER = "X-Requested-By";

    private static final List<String> MEANT = List.of(HEADER, "If-Match", "If-None-Match", "X-Qingce-Actor");

    private Intent() {}

    /**
     * Empty if the write was meant, or could not have come from a form.
     *
     * @param type what the body is said to be; empty if it is not said
     */
    static Optional<Problem> refusal(String method, MultiMap headers, Optional<SentType> type) {
        if (type.isEmpty() && hasBody(headers)) {
            return refused(
                    415,
                    "missing-content-type",
                    Words.both("有请求体时须写明Content-Type。", "A body says what it is: Content-Type."),
                    "Content-Type");
        }
        if (type.isPresent() && !type.get().isForm()) {
            return Optional.empty();
        }
        boolean meant = MEANT.stream().anyMatch(name -> isSaid(headers.get(name)));
        if (type.isPresent() && !meant) {
            return refused(
                    415,
                    "form-content",
                    Words.both(
                            "不直接接受网页表单可发出的内容：请与If-Match一并发送" + type.get().essence() + "，或改用其他类型。",
                            "What a form can send is not taken as it is: send "
                                    + type.get().essence() + " with If-Match, or another type."),
                    "Content-Type");
        }
        if (method.equals("POST") && type.isEmpty() && !meant) {
            return refused(
                    403,
                    "empty-post",
                    Words.both(
                            "无请求体的POST须带表单发不出的请求头：" + HEADER + "（注明请求方）、If-Match或Content-Type: application/json。",
                            "A POST without a body needs a header that no form can send: " + HEADER
                                    + " (who asks), If-Match or Content-Type: application/json."),
                    HEADER);
        }
        return Optional.empty();
    }

    private static boolean isSaid(@Nullable String header) {
        return header != null && !header.isBlank();
    }

    private static boolean hasBody(MultiMap headers) {
        String length = headers.get("Content-Length");
        return headers.contains("Transfer-Encoding")
                || length != null && !length.strip().matches("0+");
    }

    private static Optional<Problem> refused(int status, String slug, String detail, String field) {
        return Optional.of(Refusals.of(status, slug, detail, field));
    }
}
