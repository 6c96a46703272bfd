package io.qingce.chassis.door;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form in which the address of a request is taken: path and query as RFC 3986 writes them. Whatever a second reader could
 * take for another path is refused, so that gateway, router and resource all see the same one.
 */
public final class Address {

    private static final String FIELD = "address";
    private static final String IN_PATH = "-._~!$&'()*+,=:@/%";
    private static final String IN_QUERY = IN_PATH + ";?[]";
    private static final int FIRST_OF_UTF8 = 0x80;
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private Address() {}

    /**
     * Empty if the address is one.
     *
     * @param target as it stands in the line of the request, one character for a byte
     */
    public static Optional<Problem> refusal(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        if (!path.startsWith("/")) {
            return refused(
                    "unreadable-address",
                    Words.both(
                            "地址须以路径开头，如GET /api/…。",
                            "The address begins with the path: GET /api/…, nothing before it."));
        }
        return characters(path, IN_PATH, target)
                .or(() -> query < 0 ? Optional.empty() : characters(target.substring(query + 1), IN_QUERY, target))
                .or(() -> segments(path))
                .or(() -> query < 0 ? Optional.empty() : readable(target.substring(query + 1)));
    }

    /**
     * The address as RFC 3986 writes it: bytes of UTF-8 that stand there as they are, as people type Chinese, percent-encoded. As it is
     * if they are no UTF-8.
     */
    public static String written(String target) {
        if (target.chars().allMatch(each -> each < FIRST_OF_UTF8)) {
            return target;
        }
        byte[] bytes = target.getBytes(StandardCharsets.ISO_8859_1);
        return isUtf8(bytes)
                ? target.chars()
                        .mapToObj(each -> each < FIRST_OF_UTF8 ? Character.toString(each) : "%%%02X".formatted(each))
                        .collect(Collectors.joining())
                : target;
    }

    private static Optional<Problem> characters(String part, String allowed, String target) {
        for (int at = 0; at < part.length(); at++) {
            char each = part.charAt(at);
            if (each == '%' && !isEscape(part, at)) {
                return refused(
                        "malformed-escape",
                        Words.both(
                                "百分号后须为两位十六进制数字；百分号本身写作%25。",
                                "After a percent sign come two hexadecimal digits; the sign itself is written %25."));
            }
            if (!isLetterOrDigit(each) && allowed.indexOf(each) < 0) {
                return refused(
                        "unencoded-address",
                        Words.both(
                                "地址中的中文等字符须按UTF-8作百分号编码：" + encoded(target, allowed),
                                "The address has characters that are written percent-encoded as UTF-8: "
                                        + encoded(target, allowed)));
            }
        }
        return Optional.empty();
    }

    /** What each segment says must be one name: no separators, no steps up, nothing that is decoded twice. */
    private static Optional<Problem> segments(String path) {
        int from = 1;
        while (from < path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            String segment = path.substring(from, to);
            Optional<String> name = decoded(segment);
            if (name.isEmpty()) {
                return notUtf8(FIELD);
            }
            if (isAmbiguous(name.get(), segment.length() > name.get().length())) {
                return refused(
                        "ambiguous-path",
                        Words.both(
                                "路径中有空段、点段，或含编码的斜线、反斜线、控制字符、重复的百分号编码。",
                                "A part of the path is empty, a dot or two, or has a slash, a backslash, a control"
                                        + " character or a second percent-encoding in it."));
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    private static boolean isAmbiguous(String name, boolean wasEncoded) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return true;
        }
        return wasEncoded
                && (name.indexOf('/') >= 0
                        || name.indexOf('\\') >= 0
                        || name.chars().anyMatch(Character::isISOControl)
                        || ESCAPE.matcher(name).find());
    }

    /** Names the first parameter whose name or value is no UTF-8. */
    private static Optional<Problem> readable(String query) {
        if (decoded(query).isPresent()) {
            return Optional.empty();
        }
        for (String parameter : query.split("&", -1)) {
            if (decoded(parameter).isEmpty()) {
                int equals = parameter.indexOf('=');
                return notUtf8(decoded(equals < 0 ? parameter : parameter.substring(0, equals))
                        .orElse(FIELD));
            }
        }
        return notUtf8(FIELD);
    }

    private static Optional<Problem> notUtf8(String field) {
        return Optional.of(Refusals.of(
                400,
                "malformed-escape",
                Words.both("地址中的百分号编码不是UTF-8。", "The percent-encoded bytes of the address are no UTF-8."),
                field));
    }

    /** Empty if its bytes are no UTF-8. */
    private static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '%') {
                bytes.put((byte) Integer.parseInt(text, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.put((byte) text.charAt(at));
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    /** How the address is written. Its characters are bytes: whoever wrote them in another encoding sees so here. */
    private static String encoded(String target, String allowed) {
        StringBuilder text = new StringBuilder();
        target.chars()
                .limit(200)
                .forEach(each -> text.append(
                        isLetterOrDigit((char) each) || allowed.indexOf(each) >= 0 || each == '?'
                                ? Character.toString(each)
                                : "%%%02X".formatted(each & 0xFF)));
        return target.length() > 200 ? text + "…" : text.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static boolean isLetterOrDigit(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
    }

    private static Optional<Problem> refused(String slug, String detail) {
        return Optional.of(Refusals.of(400, slug, detail, FIELD));
    }
}
