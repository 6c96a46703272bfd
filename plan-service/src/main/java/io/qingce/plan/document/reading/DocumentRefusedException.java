package io.qingce.plan.document.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.yaml.SyntaxHint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plan document that is not taken: too large (413), unreadable (400) or invalid (422). Nothing was stored. */
public class DocumentRefusedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** More findings than a person would correct in one go are counted, not listed. */
    private static final int LISTED = 200;

    private DocumentRefusedException(int status, String slug, String detail, List<Violation> violations) {
        super(status, slug, detail, violations);
    }

    /** 413: the document is larger than one event may be. */
    public static DocumentRefusedException tooLarge(int maxBytes) {
        String detail = Words.both(
                "规划文件最多" + maxBytes + "字节。",
                "A plan document has at most " + maxBytes + " bytes, as received and as published.");
        return new DocumentRefusedException(413, "document-too-large", detail, List.of());
    }

    /** 400: the body is not one document in the notation that it claims. */
    public static DocumentRefusedException unreadable(DocumentFormat format, byte[] body, IOException unreadable) {
        Integer line = null;
        String message = String.valueOf(unreadable.getMessage());
        if (unreadable instanceof JsonProcessingException syntax) {
            JsonLocation place = syntax.getLocation();
            line = place == null || place.getLineNr() < 1 ? null : place.getLineNr();
            message = syntax.getOriginalMessage();
        }
        if (format == DocumentFormat.YAML) {
            line = SyntaxHint.line(message, line);
        }
        String detail = format == DocumentFormat.YAML
                ? SyntaxHint.of(message, line, new String(body, StandardCharsets.UTF_8))
                : Words.both("内容不是完整的JSON。", message);
        return new DocumentRefusedException(
                400,
                "unreadable-document",
                Words.both("内容不是一份完整的" + format + "文件。", "The body is not one document in " + format + "."),
                List.of(new Violation(null, null, line, "unreadable", detail)));
    }

    /** 422: the document breaks the contract or a rule; one violation for each finding. */
    public static DocumentRefusedException invalid(List<Violation> violations) {
        int findings = violations.size();
        String listed = findings > LISTED ? ", the first " + LISTED + " are listed" : "";
        String listedChinese = findings > LISTED ? "，仅列出前" + LISTED + "处" : "";
        return new DocumentRefusedException(
                422,
                "invalid-document",
                Words.both(
                        "共" + findings + "处问题" + listedChinese + "，未存储任何内容。",
                        findings + " findings" + listed + "; nothing was stored."),
                violations.stream().limit(LISTED).map(Reasons::bilingual).toList());
    }
}
