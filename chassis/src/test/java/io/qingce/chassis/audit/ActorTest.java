package io.qingce.chassis.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.identity.Credential;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.identity.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Grant FEED = Grant.everywhere(Role.FEED);
    private static final Grant REPORTER = new Grant(Role.REPORTER, null, Set.of("市生态环境局"));

    @Test
    void saysAllRolesAndTheGrantsThatWereUsed() {
        Principal principal = new Principal("key:1", "气象局接口", Credential.KEY, false, List.of(REPORTER, FEED, REPORTER));

        Actor actor = Actor.of(principal, List.of(FEED), "10.0.0.7");

        assertEquals(new Actor("key:1", "气象局接口", "feed,reporter", "feed", "10.0.0.7"), actor);
        assertEquals(
                "reporter/市生态环境局", Actor.of(principal, List.of(REPORTER), null).grants());
    }

    @Test
    void forgetsGrantsThatCameLongAgoAndSaysTheSameOfThem() {
        for (int unit = 0; unit < 2_500; unit++) {
            Grant grant = new Grant(Role.REPORTER, null, Set.of("单位" + unit));
            Principal principal = new Principal("a", "甲", Credential.TOKEN, true, List.of(grant));
            assertEquals(
                    "reporter/单位" + unit,
                    Actor.of(principal, List.of(grant), null).grants());
        }
    }
}
