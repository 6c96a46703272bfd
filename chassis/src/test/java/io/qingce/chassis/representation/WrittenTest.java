package io.qingce.chassis.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers become bytes once. */
class WrittenTest {

    private static final String ANSWER = "{\"status\":\"达成\"}";

    @Test
    void takesWhatIsJsonAlreadyAsItIs() {
        assertEquals(ANSWER, written(ANSWER));
        assertEquals(ANSWER, written(ANSWER.getBytes(StandardCharsets.UTF_8)));
        Written table = new Written(new byte[0], MediaType.TEXT_PLAIN_TYPE);
        assertSame(table, Written.of(table, new ObjectMapper(), Language.CHINESE));
    }

    @Test
    void writesTheTextsOfAnAnswerInOneLanguage() {
        assertEquals(ANSWER, written(Map.of("status", Words.both("达成", "attained"))));
    }

    private static String written(Object entity) {
        return new String(
                Written.of(entity, new ObjectMapper(), Language.CHINESE).bytes(), StandardCharsets.UTF_8);
    }
}
