package io.qingce.chassis.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.qingce.chassis.door.Address;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Refusals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, or a part of one, as it comes off the wire. The form of the address is looked at here already: the
 * platform answers some that are none by itself, without a word.
 */
final class Faults {

    private static final int LONGEST_CAUSE = 200;

    private Faults() {}

    /** Empty if it can be read. */
    static Optional<Problem> of(Object message) {
        if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
            return Optional.of(unreadable(part.decoderResult().cause()));
        }
        return message instanceof HttpRequest head ? ofHead(head) : Optional.empty();
    }

    private static Optional<Problem> ofHead(HttpRequest head) {
        return isEndTold(head)
                ? Address.refusal(head.uri())
                : Optional.of(
                        unreadable("Transfer-Encoding只接受chunked", "its Transfer-Encoding is another than chunked"));
    }

    /** Whether it is said where the body ends: of the codings only one does, and no other is read here (RFC 9112, 6.3). */
    private static boolean isEndTold(HttpRequest head) {
        List<String> codings = head.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked");
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return Refusals.of(
                    414,
                    "address-too-long",
                    Words.both("请求行过长。", "The first line of the request is too long."),
                    "address");
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return Refusals.of(
                    431,
                    "headers-too-large",
                    Words.both("请求头过长。", "The headers of the request are too long."),
                    "headers");
        }
        return unreadable("格式有误", cause == null ? "it is none" : String.valueOf(cause.getMessage()));
    }

    private static Problem unreadable(String zh, String why) {
        return Refusals.of(
                400,
                "unreadable-request",
                Words.both(
                        "不是可以无歧义读取的HTTP/1.1请求：" + zh + "。",
                        "This cannot be read as a request of HTTP/1.1, or not in one way only: "
                                + why.substring(0, Math.min(why.length(), LONGEST_CAUSE)) + "."),
                null);
    }
}
