package io.qingce.chassis.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final SecondFactor DEMANDED = IdentitySettings.secondFactor(Map.of());
    private static final Grant CITY = Grant.everywhere(Role.CITY_REVIEWER);
    private static final Grant VERIFIER = Grant.everywhere(Role.VERIFIER);

    private static final String LI = "https://id.example#7";

    private final Caller caller = new Caller();

    @Test
    void isNobodyBeforeTheRequestWasLetIn() {
        assertThrows(IllegalStateException.class, caller::principal);
        assertThrows(IllegalStateException.class, caller::scope);
        assertThrows(IllegalStateException.class, () -> caller.require(Role.VIEWER));
    }

    @Test
    void isNobodyWhereTheRequestWasRefused() {
        assertThrows(ProblemException.class, () -> letIn(li(), Role.SIGNER));
        assertThrows(IllegalStateException.class, caller::principal);
    }

    @Test
    void refusesARoleThatTheMethodDoesNotNeedButTheBodyDoes() {
        letIn(li(), Role.CITY_REVIEWER, Role.PROVINCE_REVIEWER);
        ProblemException refused = assertThrows(ProblemException.class, () -> caller.require(Role.PROVINCE_REVIEWER));
        assertEquals("role-missing", refused.slug());
    }

    @Test
    void actsByTheGrantThatTheBodyNeeds() {
        letIn(li(), Role.READER);
        assertEquals(List.of(CITY, VERIFIER), caller.grants());
        caller.require(Role.VERIFIER);
        assertEquals(List.of(VERIFIER), caller.grants());
    }

    @Test
    void refusesABodyThatNamesSomebodyElse() {
        letIn(li(), Role.READER);
        ProblemException refused = assertThrows(ProblemException.class, () -> caller.requireNamed("by", "张三"));
        assertEquals(403, refused.status());
        assertEquals("by", refused.violations().get(0).field());
        assertDoesNotThrow(() -> caller.requireNamed("by", "李工"));
    }

    @Test
    void refusesToApproveItsOwnWorkWhateverItsNameWas() {
        letIn(li(), Role.READER);
        assertEquals("own-work", refused(new Doer(LI, "李工")));
        assertEquals("own-work", refused(new Doer(LI, "李助理")));
        assertEquals("own-work", refused(new Doer("https://id.example#8", "张三"), new Doer(LI, "李工")));
    }

    @Test
    void refusesToApproveWhatSomebodyOfItsNameDidBeforeSubjectsWereKept() {
        letIn(li(), Role.READER);
        assertEquals("own-work", refused(new Doer(null, "李工")));
        assertDoesNotThrow(() -> caller.requireOther(List.of(new Doer(null, "张三"))));
    }

    @Test
    void approvesTheWorkOfOthersWhoMayHaveTheSameName() {
        letIn(li(), Role.READER);
        assertDoesNotThrow(() -> caller.requireOther(List.of()));
        assertDoesNotThrow(() -> caller.requireOther(List.of(new Doer("https://id.example#8", "李工"))));
        assertDoesNotThrow(() -> caller.requireOther(List.of(new Doer("https://other.example#7", "李工"))));
    }

    @Test
    void tellsPeopleOfThisMachineApartByWhatTheySay() {
        letIn(Principal.local("李工"), Role.SIGNER);
        assertEquals("own-work", refused(Doer.of(Principal.local("李工"))));
        assertDoesNotThrow(() -> caller.requireOther(List.of(Doer.of(Principal.local("张三")))));
        letIn(Principal.local(null), Role.SIGNER);
        assertDoesNotThrow(() -> caller.requireOther(List.of(Doer.of(Principal.local(null)))));
    }

    @Test
    void believesABodyWhereNobodyIsAsked() {
        letIn(Principal.local(null), Role.SIGNER);
        assertDoesNotThrow(() -> caller.requireNamed("signedBy", "张三"));
    }

    private String refused(Doer... done) {
        return assertThrows(ProblemException.class, () -> caller.requireOther(List.of(done)))
                .slug();
    }

    private static Principal li() {
        return new Principal(LI, "李工", Credential.TOKEN, false, List.of(CITY, VERIFIER));
    }

    private void letIn(Principal who, Role... roles) {
        caller.letIn(who, asked -> Access.of(who, asked, false, DEMANDED), List.of(roles));
    }
}
