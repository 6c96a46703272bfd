package io.qingce.plan.reporting.trail;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.identity.Credential;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.problem.ProblemException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void refusesWhoSaysNothingOfHimself() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> Actor.of(Principal.local(null), List.of()));
        assertEquals(400, refused.status());
        assertEquals("actor-missing", refused.slug());
        assertEquals("X-Qingce-Actor", refused.violations().get(0).field());
    }

    @Test
    void isWhoTheTokenSays() {
        Principal li = new Principal("https://id.example#7", "李工", Credential.TOKEN, false, List.of());
        assertEquals(
                new Actor("https://id.example#7", "李工", null), Actor.of(li, List.of(Grant.everywhere(Role.VERIFIER))));
    }

    @Test
    void isWhoeverIsNamedWhereNobodyIsAsked() {
        Principal local = Principal.local("张三");
        assertEquals(new Actor("local:张三", "张三", null), Actor.of(local, local.grants()));
    }

    @Test
    void refusesAnotherUnitThanThoseOfTheGrants() {
        Principal li = new Principal("https://id.example#7", "李工", Credential.TOKEN, false, List.of());
        Actor actor = Actor.of(li, List.of(reporter("市水利局"), reporter("市生态环境局", "市住建局")));
        assertEquals(
                "another-unit",
                assertThrows(ProblemException.class, () -> actor.requireUnit("市公安局"))
                        .slug());
        assertDoesNotThrow(() -> actor.requireUnit("市住建局"));
    }

    @Test
    void isOfNoUnitIfNoneIsNamed() {
        Actor actor = Actor.of(Principal.local("张三"), List.of(reporter()));
        assertThrows(ProblemException.class, () -> actor.requireUnit("市水利局"));
    }

    private static Grant reporter(String... units) {
        return new Grant(Role.REPORTER, null, Set.of(units));
    }
}
