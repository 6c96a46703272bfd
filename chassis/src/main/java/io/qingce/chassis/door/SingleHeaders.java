package io.qingce.chassis.door;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Headers that may stand once only: of two, one reader takes the first and another the last. */
final class SingleHeaders {

    private static final String OWN = "x-qingce-";
    private static final Set<String> SINGLE = Set.of(
            "host",
            "content-length",
            "content-type",
            "content-encoding",
            "content-location",
            "content-range",
            "transfer-encoding",
            "authorization",
            "expect",
            "from",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "if-modified-since",
            "if-unmodified-since",
            "if-range",
            "last-event-id",
            "max-forwards",
            "origin",
            "proxy-authorization",
            "range",
            "referer",
            "sec-fetch-site",
            "sec-fetch-mode",
            "sec-fetch-dest",
            "user-agent",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-requested-by");

    private SingleHeaders() {}

    /** Empty if each stands once at most. */
    static Optional<Problem> refusal(Iterable<Map.Entry<String, String>> headers) {
        Set<String> seen = new HashSet<>();
        for (Map.Entry<String, String> header : headers) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if ((SINGLE.contains(name) || name.startsWith(OWN)) && !seen.add(name)) {
                String detail = Words.both("请求头" + name + "只能出现一次。", "The header " + name + " may stand once only.");
                return Optional.of(Refusals.of(400, "repeated-header", detail, name));
            }
        }
        return Optional.empty();
    }
}
