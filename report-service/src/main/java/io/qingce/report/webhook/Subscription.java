package io.qingce.report.webhook;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.outbound.Destination;
import io.qingce.report.outbound.UnusableAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody subscribes to, checked.
 *
 * @param url where messages are posted
 * @param destination the same, read
 * @param secret the secret given, if one was
 * @param types event types wanted; none means every type
 * @param plans plans wanted; none means every plan
 */
record Subscription(
        String url, Destination destination, Optional<Secret> secret, List<String> types, List<String> plans) {

    private static final int MOST_NAMES = 100;
    private static final int LONGEST_NAME = 200;

    /** @throws ProblemException 422 naming the member, and the item of a list, that cannot be used */
    static Subscription of(@Nullable WebhookRequest request) {
        WebhookRequest asked = request == null ? new WebhookRequest(null, null, null, null) : request;
        String url = asked.url() == null ? "" : asked.url();
        try {
            Destination destination = Destination.parse(url);
            return new Subscription(
                    url, destination, secret(asked.secret()), types(asked.types()), plans(asked.plans()));
        } catch (UnusableAddressException wrong) {
            throw refusedUrl(String.valueOf(wrong.getMessage()));
        }
    }

    /** @throws ProblemException 422 if a secret was given that is none */
    static Optional<Secret> secret(@Nullable String given) {
        try {
            return Optional.ofNullable(given).map(Secret::parse);
        } catch (IllegalArgumentException wrong) {
            throw ProblemException.ofMember(
                    "secret",
                    "not-a-secret",
                    Words.both("密钥为whsec_加24至64字节的base64编码。", "A secret is whsec_ and the base64 of 24 to 64 bytes."));
        }
    }

    static ProblemException refusedUrl(String detail) {
        return ProblemException.ofMember("url", "not-allowed", detail);
    }

    private static List<String> types(@Nullable List<@Nullable String> given) {
        List<String> types = names("types", given);
        for (int i = 0; i < types.size(); i++) {
            String type = types.get(i);
            if (AnnouncedType.of(type).isEmpty()) {
                throw ProblemException.ofMember(
                        "types[" + i + "]",
                        "unknown-name",
                        Words.both(
                                "没有此类型的通知。最接近的是" + AnnouncedType.nearest(type).text() + "；可用：" + AnnouncedType.known()
                                        + "。",
                                "Nothing of this type is announced. Nearest: "
                                        + AnnouncedType.nearest(type).text() + ". Known: " + AnnouncedType.known()
                                        + "."));
            }
        }
        return types.stream().distinct().toList();
    }

    private static List<String> plans(@Nullable List<@Nullable String> given) {
        return names("plans", given).stream().distinct().toList();
    }

    private static List<String> names(String field, @Nullable List<@Nullable String> given) {
        List<@Nullable String> names = given == null ? List.of() : given;
        if (names.size() > MOST_NAMES) {
            throw ProblemException.ofMember(
                    field,
                    "too-many",
                    Words.both(
                            "最多" + MOST_NAMES + "项；不填表示全部。",
                            "At most " + MOST_NAMES + " are taken; none means every one."));
        }
        List<String> checked = new ArrayList<>();
        for (String name : names) {
            if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
                String item = field + "[" + checked.size() + "]";
                boolean isType = field.equals("types");
                throw ProblemException.ofMember(
                        item,
                        "not-a-name",
                        Words.both(
                                "请填1至" + LONGEST_NAME + "个字符的名称。" + (isType ? "可用：" + AnnouncedType.known() + "。" : ""),
                                "Give a name of 1 to " + LONGEST_NAME + " characters."
                                        + (isType ? " Known: " + AnnouncedType.known() + "." : "")));
            }
            checked.add(name);
        }
        return checked;
    }
}
