package io.qingce.monitoring.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.fixture.Constraints;
import io.qingce.monitoring.fixture.ServiceJson;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidBodyTest {

    private final ValidBody bodies = new ValidBody(Feeds.with(), Constraints.validator());

    record Order(
            @NotBlank @Size(max = 5) String by,
            @NotNull @Nullable Integer days) {}

    @Test
    void namesEveryMemberThatIsNotAllowedInTheOrderOfTheirNames() {
        ProblemException refusal = refusal("{'by':'longer'}");
        assertEquals(422, refusal.status());
        assertEquals(
                List.of("by", "days"),
                refusal.violations().stream().map(Violation::field).toList());
        assertEquals("not-allowed", refusal.violations().get(0).reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'by':'me','days':'1'} | days | unreadable-field",
                "{'by':'me','day':1} | day | unknown-field",
                "[{'by':'me','days':1}] | | unreadable-item"
            })
    void namesTheMemberThatCannotBeRead(String body, @Nullable String field, String reason) {
        Violation found = refusal(body).violations().get(0);
        assertEquals(field, found.field());
        assertEquals(reason, found.reason());
    }

    @Test
    void refusesABodyThatIsNoJson() {
        assertEquals(400, refusal("{'by':").status());
    }

    @Test
    void readsABodyOfWhichAllIsAllowed() {
        assertEquals(new Order("me", 1), bodies.read(ServiceJson.body("{'by':'me','days':1}"), Order.class));
    }

    private ProblemException refusal(String body) {
        return assertThrows(ProblemException.class, () -> bodies.read(ServiceJson.body(body), Order.class));
    }
}
