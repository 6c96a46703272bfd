package io.qingce.monitoring.feed;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;

/** The body has more bytes or items than this service takes at once. */
public final class BodyTooLargeException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private BodyTooLargeException(String detail) {
        this(detail, List.of());
    }

    private BodyTooLargeException(String detail, List<Violation> violations) {
        super(413, "body-too-large", detail, violations);
    }

    static BodyTooLargeException bytes(long most) {
        return new BodyTooLargeException(Words.both(
                "请求体解压后最多" + most + "字节，请分批发送；已接收的保持不变。",
                "A body may have at most " + most
                        + " bytes after decompression. Send it in parts; what was already taken in stays as it is."));
    }

    static BodyTooLargeException element(int index, long most) {
        Words what = new Words("每项最多" + most + "字节。", "An item may have at most " + most + " bytes.");
        return new BodyTooLargeException(
                Words.both(
                        what.zh() + "请更正后重新发送全部内容：已接收的各项重复发送不会改变。",
                        what.en() + " Correct it and send the whole body again: items that were already taken in are"
                                + " unchanged by a repeat."),
                List.of(new Violation(null, index, null, "item-too-long", what.text())));
    }

    static BodyTooLargeException header(int longest, int most) {
        return new BodyTooLargeException(Words.both(
                "表头最多" + longest + "个字符、" + most + "列。",
                "The header of a table may have at most " + longest + " characters and " + most + " columns."));
    }

    /** A dry run would have to remember more than it may. */
    public static BodyTooLargeException rehearsal(int most) {
        return new BodyTooLargeException(Words.both(
                "试运行最多" + most + "个数据，请分批发送。",
                "A dry run may have at most " + most
                        + " readings, because it has to remember what it pretends to have stored. Send it in parts."));
    }

    /** More items than a body may have. */
    public static BodyTooLargeException items(int most) {
        return new BodyTooLargeException(Words.both(
                "请求体最多" + most + "项，请分批发送；已接收的保持不变。",
                "A body may have at most " + most
                        + " items. Send it in parts; what was already taken in stays as it is."));
    }
}
