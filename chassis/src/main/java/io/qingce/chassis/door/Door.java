package io.qingce.chassis.door;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import io.vertx.core.MultiMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that is refused of a request by its first line and its headers alone, whatever it is for. */
public final class Door {

    /** The methods that are known; {@link #READING} of them change nothing. */
    public static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private static final Set<String> KNOWN = Set.of(METHODS.split(", ", -1));
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Hosts hosts;
    private final WebPages pages;

    /**
     * Opens it.
     *
     * @param hosts under which the service may be called
     * @param origins of pages that may write beside those of the service's own origin
     */
    public Door(Hosts hosts, Collection<String> origins) {
        this.hosts = hosts;
        this.pages = new WebPages(
                origins.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    /**
     * Empty if the request may enter.
     *
     * @param target as it stands in the line of the request
     * @param forwarded the authority that a believed proxy says it was called under; null where none is believed
     */
    public Optional<Problem> refusal(String method, String target, MultiMap headers, @Nullable String forwarded) {
        if (!KNOWN.contains(method)) {
            return refused(
                    405,
                    "unknown-method",
                    Words.both("方法须为" + METHODS + "之一。", "The method is none of " + METHODS + "."),
                    null);
        }
        return Address.refusal(target)
                .or(() -> SingleHeaders.refusal(headers))
                .or(() -> accepted(headers))
                .or(() -> call(method, headers, forwarded));
    }

    private static Optional<Problem> accepted(MultiMap headers) {
        return headers.getAll("Accept").stream().allMatch(SentType::areRanges)
                ? Optional.empty()
                : refused(
                        400,
                        "unreadable-accept",
                        Words.both("Accept不是媒体类型列表。", "Accept is no list of media types."),
                        "Accept");
    }

    private Optional<Problem> call(String method, MultiMap headers, @Nullable String forwarded) {
        Optional<Authority> said = Authority.of(headers.get("Host"));
        if (said.isEmpty()) {
            return refused(
                    400,
                    "unreadable-host",
                    Words.both("请求头Host须为一个主机名，可带端口。", "The header Host names one host, and its port if need be."),
                    "Host");
        }
        Optional<Authority> called =
                forwarded == null || forwarded.equals(headers.get("Host")) ? said : Authority.of(forwarded);
        if (called.isEmpty() || !hosts.knows(called.get())) {
            return refused(
                    421,
                    "unknown-host",
                    Words.both(
                            "本服务不以此主机名提供服务；可用的主机名见配置项qingce.http.hosts。",
                            "Nothing here is called so; qingce.http.hosts lists what is."),
                    "Host");
        }
        String type = headers.get("Content-Type");
        Optional<SentType> sent =
                Optional.ofNullable(type).filter(text -> !text.isBlank()).flatMap(SentType::of);
        if (type != null && !type.isBlank() && sent.isEmpty()) {
            return refused(
                    415,
                    "unreadable-content-type",
                    Words.both(
                            "Content-Type不是媒体类型，或字符编码不识别。",
                            "Content-Type is no media type, or in an encoding that is unknown."),
                    "Content-Type");
        }
        return READING.contains(method)
                ? Optional.empty()
                : pages.refusal(headers, called.get()).or(() -> Intent.refusal(method, headers, sent));
    }

    private static Optional<Problem> refused(int status, String slug, String detail, @Nullable String field) {
        return Optional.of(Refusals.of(status, slug, detail, field));
    }
}
