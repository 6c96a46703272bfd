package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "0000", "2062", "1062", "3020", "20611", "206", "２０６１"})
    void isNoneThatADeviceDoesNotSend(String code) {
        assertEquals(Optional.empty(), Command.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2011, REAL_TIME, UPLOAD",
        "2051, MINUTES, UPLOAD",
        "2061, HOUR, UPLOAD",
        "2031, DAY, UPLOAD",
        "2013, RAW, OTHER_DATA",
        "2021, EQUIPMENT_STATUS, OTHER_DATA",
        "2041, EQUIPMENT_TIME, OTHER_DATA",
        "2081, BOOT_TIME, OTHER_DATA",
        "1013, CLOCK_CHECK, NOTICE",
        "9015, HEARTBEAT, NOTICE",
        "9021, LOGIN, LOGIN",
        "9011, REQUEST_ANSWER, ANSWER",
        "9012, EXECUTION_RESULT, ANSWER",
        "9013, NOTICE_ANSWER, ANSWER",
        "9014, DATA_ANSWER, ANSWER"
    })
    void isKnownByItsCodeAndDealtWithByItsKind(String code, Command command, Command.Kind kind) {
        assertEquals(Optional.of(command), Command.of(code));
        assertEquals(kind, command.kind());
    }

    /** An answer to an answer would never end. */
    @ParameterizedTest
    @EnumSource(Command.class)
    void neverAnswersAnAnswer(Command command) {
        assertEquals(
                command.code().startsWith("901") && !command.code().equals("9015"),
                command.kind() == Command.Kind.ANSWER);
    }
}
