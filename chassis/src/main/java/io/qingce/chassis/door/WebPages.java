package io.qingce.chassis.door;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what a page of another site makes a browser send. Browsers say where a page is from in {@code Origin}, and how far that
 * is from here in {@code Sec-Fetch-Site}; programs say neither. Pages of another port of this machine are pages of another site.
 *
 * @param origins of pages that may write beside those of the service's own origin, such as {@code https://portal.example}
 */
record WebPages(Set<String> origins) {

    private static final Pattern ORIGIN = Pattern.compile("(https?)://([^/]+)");
    private static final Set<String> NEAR = Set.of("same-origin", "none");

    WebPages {
        origins = Set.copyOf(origins);
    }

    /**
     * Empty if no page sent this, or one that may.
     *
     * @param called the authority under which the service was called
     */
    Optional<Problem> refusal(MultiMap headers, Authority called) {
        String origin = headers.get("Origin");
        if (origin != null && origins.contains(origin.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (origin != null && !isOwn(origin, called)) {
            return refused("Origin");
        }
        String distance = headers.get("Sec-Fetch-Site");
        return distance == null || NEAR.contains(distance.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : refused("Sec-Fetch-Site");
    }

    private static boolean isOwn(String origin, Authority called) {
        Matcher parts = ORIGIN.matcher(origin);
        if (!parts.matches()) {
            return false;
        }
        int usual = parts.group(1).equals("https") ? 443 : 80;
        return Authority.of(parts.group(2))
                .map(from -> from.orPort(usual).equals(called.orPort(usual)))
                .orElse(false);
    }

    private static Optional<Problem> refused(String header) {
        return Optional.of(Refusals.of(
                403,
                "foreign-page",
                Words.both(
                        "其他网站的页面不得在此写入；程序请勿发送" + header + "。",
                        "A page of another site may not write here; programs send no " + header + "."),
                header));
    }
}
