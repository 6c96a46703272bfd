package io.qingce.chassis.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value that can be read and that no field can hold; its message is the rule that it breaks. */
public final class OutOfRangeException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    OutOfRangeException(JsonParser parser, String rule, Class<?> type) {
        super(parser, rule, type);
    }
}
