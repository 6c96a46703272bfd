package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.standards.number.Marks;
import io.qingce.standards.number.NoNumber;
import io.qingce.standards.parameter.Names;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a number should and is no plain one: {@code ２．１}, {@code 2.1mg/L}, a detection limit 检出限 as {@code 0.01L} or
 * {@code <0.02}, {@code >1000}, a sign for no value, or nothing that anybody can read. Read as at every other door.
 *
 * @param number null: it is none
 * @param says that it is a detection limit, that something was not found, or that it was more than can be measured; null: none of these
 * @param unit behind the number; null: none is said
 * @param nothing whether it says that there is no value to compute with
 */
record WrittenNumber(
        @Nullable BigDecimal number,
        @Nullable QualityFlag says,
        @Nullable SentUnit unit,
        boolean nothing) {

    private static final int LONGEST = 64;

    private static final Pattern NUMBER =
            Pattern.compile("([<>]?)([+-]?[0-9]{0,18}(?:\\.[0-9]{0,18})?)(l?)([^0-9.<>].*)?");

    private static final WrittenNumber UNREADABLE = new WrittenNumber(null, null, null, false);

    static WrittenNumber of(String text) {
        if (text.length() > LONGEST || Marks.touchANumber(text)) {
            return UNREADABLE;
        }
        if (NoNumber.isNothing(text)) {
            return new WrittenNumber(null, null, null, true);
        }
        if (NoNumber.isNotFound(text)) {
            return new WrittenNumber(null, QualityFlag.BELOW_DETECTION, null, true);
        }
        Matcher written = NUMBER.matcher(Names.fold(NoNumber.withSign(text)));
        return written.matches() ? read(written) : UNREADABLE;
    }

    private static WrittenNumber read(Matcher written) {
        BigDecimal number = SentNumber.read(written.group(2));
        boolean below = written.group(1).equals("<") || !written.group(3).isEmpty();
        boolean above = written.group(1).equals(">");
        String said = written.group(4);
        SentUnit unit = said == null ? null : SentUnit.of(said).orElse(null);
        if (number == null || (said != null && unit == null) || (below && above)) {
            return UNREADABLE;
        }
        QualityFlag flag = above ? QualityFlag.ABOVE_RANGE : below ? QualityFlag.BELOW_DETECTION : null;
        return new WrittenNumber(number, flag, unit, false);
    }

    /** How it departs from what is printed, as a value of a parameter. */
    Deviation deviation(Parameter parameter) {
        boolean fits = number != null
                && (unit == null || unit.unit().powerOfTenTo(parameter.unit()).isPresent());
        return nothing ? Deviation.NO_VALUE : fits ? Deviation.NUMBER_SPELLING : Deviation.BAD_VALUE;
    }
}
