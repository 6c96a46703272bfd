package io.qingce.chassis.body;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.TryLaterException;
import io.qingce.chassis.problem.Violation;
import java.time.Duration;
import java.util.List;

/** The reasons why a body is not taken. */
final class BodyRefusal {

    private static final int SECONDS = 5;

    private BodyRefusal() {}

    static ProblemException tooLarge(long most) {
        return new ProblemException(
                413,
                "body-too-large",
                Words.both(
                        "请求体最多" + most + "字节（压缩前后均是）。未接收任何内容，请分批发送。",
                        "Here a body may have at most " + most
                                + " bytes, as sent and unpacked. Nothing of it was taken in; send it in parts."));
    }

    static ProblemException unpacksTooFar(int ratio) {
        return new ProblemException(
                413,
                "body-too-large",
                Words.both(
                        "请求体解压后超过所发内容的" + ratio + "倍，不是正常内容。",
                        "The body unpacks to more than " + ratio
                                + " times what was sent, which no real content does."));
    }

    /** The bytes are not what {@code Content-Encoding} says, from some place on. */
    static ProblemException damaged(Coding coding, String zh, String en) {
        return new ProblemException(
                400,
                "unreadable-body",
                Words.both(
                        "请求体与“Content-Encoding: " + coding.text() + "”不符：" + zh + "。",
                        "The body is not what 'Content-Encoding: " + coding.text() + "' says: " + en + "."),
                List.of(Violation.of("Content-Encoding", "damaged-body", Words.both(zh + "。", en))));
    }

    static ProblemException unknownCoding(String coding) {
        String what = Words.both(
                "“" + coding + "”不在" + Coding.ACCEPTED + "之中；一个请求体只用一种编码。",
                "'" + coding + "' is none of " + Coding.ACCEPTED + ", and one body has one coding.");
        return new ProblemException(
                415,
                "unsupported-content-encoding",
                what,
                List.of(Violation.of("Content-Encoding", "unknown-coding", what)));
    }

    static ProblemException silent(Duration idle) {
        return tooSlow(Words.both(
                "请求体已" + idle.toSeconds() + "秒没有新内容。", "Nothing of the body came for " + idle.toSeconds() + " s."));
    }

    static ProblemException slow(long leastRate) {
        return tooSlow(Words.both(
                "请求体平均每秒不足" + leastRate + "字节。",
                "The body came with less than " + leastRate + " bytes a second on average."));
    }

    static ProblemException overloaded(Duration patience) {
        return new TryLaterException(
                503,
                "overloaded",
                Words.both(
                        "其他请求体已占满内存" + patience.toSeconds() + "秒；未接收本请求的任何内容。",
                        "Other bodies take all the memory that there is for bodies, for " + patience.toSeconds()
                                + " s now; nothing of this one was taken in."),
                SECONDS);
    }

    static ProblemException tooManyStreams() {
        return new TryLaterException(
                429,
                "too-many-streams",
                Words.both(
                        "同一来源打开的数据流过多，未开始本次传输。",
                        "So many streams of this sender are open already that this one was not begun."),
                SECONDS);
    }

    static ProblemException brokenOff() {
        return new ProblemException(
                400,
                "unreadable-body",
                Words.both("请求体未传完连接即断开。", "The connection was closed before the body was whole."));
    }

    private static ProblemException tooSlow(String detail) {
        return new ProblemException(408, "body-too-slow", detail);
    }
}
