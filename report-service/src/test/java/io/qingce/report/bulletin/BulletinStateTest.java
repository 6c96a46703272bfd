package io.qingce.report.bulletin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.report.bulletin.BulletinState.Move;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulletinStateTest {

    @ParameterizedTest
    @EnumSource
    void offersNoMoveThatIsNoOperationForTheSameRole(Move move) {
        Method operation = operations().get("/" + move.step());
        assertTrue(operation != null, move.step());
        assertArrayEquals(
                new Role[] {move.role()}, operation.getAnnotation(Needs.class).value());
    }

    @Test
    void offersEveryMoveThatThereIs() {
        assertEquals(operations().size(), Move.values().length);
    }

    @Test
    void leadsNowhereFromWhatWasWithdrawn() {
        assertTrue(Arrays.stream(Move.values()).noneMatch(move -> move.from().contains(BulletinState.WITHDRAWN)));
    }

    private static Map<String, Method> operations() {
        return Arrays.stream(BulletinMovesResource.class.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(POST.class))
                .collect(Collectors.toMap(each -> each.getAnnotation(Path.class).value(), Function.identity()));
    }
}
