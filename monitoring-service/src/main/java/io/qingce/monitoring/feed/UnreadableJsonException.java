package io.qingce.monitoring.feed;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body is no JSON, from some place on. */
public final class UnreadableJsonException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private UnreadableJsonException(@Nullable Integer index, @Nullable JsonLocation place, Words what) {
        super(
                400,
                "unreadable-body",
                Words.both(
                        "请求体" + in(place).zh() + "不是JSON。请更正后重新发送全部内容：已接收的各项重复发送不会改变。",
                        "The body cannot be read as JSON" + in(place).en()
                                + ". Correct it and send the whole of it again: items that were already taken in are"
                                + " unchanged by a repeat."),
                List.of(new Violation(
                        null,
                        index,
                        place == null ? null : place.getLineNr(),
                        "unreadable-json",
                        Words.both(
                                in(place).zh() + (place == null ? "" : "：") + what.zh(),
                                what.en() + in(place).en()))));
    }

    static UnreadableJsonException at(int index, JsonProcessingException cause) {
        return new UnreadableJsonException(index, cause.getLocation(), new Words("格式有误。", cause.getOriginalMessage()));
    }

    /** A number that no number type holds: its exponent alone is out of range. */
    static UnreadableJsonException number(int index, NumberFormatException unreadable) {
        return new UnreadableJsonException(
                index, null, new Words("数字超出范围。", "A number out of all range: " + unreadable.getMessage()));
    }

    static UnreadableJsonException encoding(int index) {
        return new UnreadableJsonException(index, null, new Words("不是UTF-8文字。", "Not UTF-8 text"));
    }

    static UnreadableJsonException neitherArrayNorObject(JsonLocation place) {
        return new UnreadableJsonException(
                0, place, new Words("须为对象的数组或一个对象。", "Neither an array of objects nor one object"));
    }

    static UnreadableJsonException after(JsonLocation place) {
        return new UnreadableJsonException(
                null, place, new Words("JSON值之后另有内容。", "Something follows the end of the JSON value"));
    }

    private static Words in(@Nullable JsonLocation place) {
        return place == null
                ? new Words("", "")
                : new Words(
                        "第" + place.getLineNr() + "行第" + place.getColumnNr() + "列",
                        " at line " + place.getLineNr() + ", column " + place.getColumnNr());
    }
}
