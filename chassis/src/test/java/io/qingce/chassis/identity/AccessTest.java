package io.qingce.chassis.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.UnauthenticatedException;
import io.qingce.chassis.scope.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

    private static final SecondFactor DEMANDED = IdentitySettings.secondFactor(Map.of());
    private static final Grant OF_JIAOZUO = new Grant(Role.CITY_REVIEWER, region("焦作市"), null);
    private static final Grant OF_ANYANG = new Grant(Role.READER, region("安阳市"), null);

    @ParameterizedTest
    @EnumSource
    void refusesWhoeverCallsAMethodThatDeclaresNothing(Role role) {
        assertEquals("role-missing", refusal(who(Grant.everywhere(role)), List.of(), true));
    }

    @Test
    void refusesWhoHasNoGrantAtAll() {
        assertEquals("role-missing", refusal(who(), List.of(Role.VIEWER), true));
    }

    @Test
    void refusesWhoHasAnotherRoleAndSaysWhichAreNeeded() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> Access.of(who(OF_JIAOZUO), List.of(Role.SIGNER, Role.PROVINCE_REVIEWER), true, DEMANDED));
        assertEquals(403, refused.status());
        assertTrue(refused.getMessage().contains("成果签发（signer）、省级审核（province-reviewer）"), refused.getMessage());
        assertTrue(refused.getMessage().contains("signer, province-reviewer."), refused.getMessage());
    }

    @Test
    void refusesWhoMaySeeAPartWhereNoScopeIsKept() {
        assertEquals("no-scopes-here", refusal(who(OF_JIAOZUO), List.of(Role.READER), false));
    }

    @Test
    void aGrantOverEverythingDoesNotWidenOneOfAnotherRole() {
        Principal who = who(OF_JIAOZUO, Grant.everywhere(Role.SIGNER), Grant.everywhere(Role.VIEWER));
        assertEquals("no-scopes-here", refusal(who, List.of(Role.CITY_REVIEWER), false));
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNER", "SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
    void asksForASecondFactorWhereNothingElseIsMissing(Role role) {
        Principal who = who(Grant.everywhere(role));
        UnauthenticatedException refused =
                assertThrows(UnauthenticatedException.class, () -> Access.of(who, List.of(role), false, DEMANDED));
        assertEquals(401, refused.status());
        assertEquals("Bearer error=\"insufficient_user_authentication\"", refused.challenge());
        Principal sure = new Principal(who.subject(), who.name(), who.credential(), true, who.grants());
        assertEquals(
                who.grants(), Access.of(sure, List.of(role), false, DEMANDED).grants());
    }

    @Test
    void doesNotSayThatASecondFactorWouldHelpWhomItWouldNot() {
        assertEquals("role-missing", refusal(who(OF_JIAOZUO), List.of(Role.AUDITOR), true));
    }

    @Test
    void namesTheClassesOfLoginThatAreASecondFactor() {
        SecondFactor gold = IdentitySettings.secondFactor(Map.of("qingce.identity.second-factor.acr", "silver,gold"));
        assertEquals(
                "Bearer error=\"insufficient_user_authentication\", acr_values=\"gold silver\"",
                gold.missing().challenge());
    }

    @Test
    void whoSignsReadsWithoutASecondFactor() {
        Principal signer = who(Grant.everywhere(Role.SIGNER));
        assertEquals(
                signer.grants(),
                Access.of(signer, List.of(Role.READER), false, DEMANDED).grants());
    }

    @Test
    void holdsOfTheRegionsOfThoseGrantsThatAllowIt() {
        Access access = Access.of(who(OF_JIAOZUO, OF_ANYANG), List.of(Role.CITY_REVIEWER), true, DEMANDED);
        assertEquals(List.of(OF_JIAOZUO), access.grants());
        assertEquals(Optional.of(region("焦作市")), access.scope());
        Access reading = Access.of(who(OF_JIAOZUO, OF_ANYANG), List.of(Role.READER), true, DEMANDED);
        assertEquals(Optional.of(new Scope(Set.of("焦作市", "安阳市"), Set.of())), reading.scope());
    }

    @Test
    void holdsOfEverythingIfOneGrantDoes() {
        Access access =
                Access.of(who(OF_JIAOZUO, Grant.everywhere(Role.SIGNER)), List.of(Role.READER), false, DEMANDED);
        assertEquals(Optional.empty(), access.scope());
    }

    @ParameterizedTest
    @EnumSource
    void whoCallsFromThisMachineWithoutAuthenticationMayDoEverything(Role role) {
        assertEquals(
                Optional.empty(),
                Access.of(Principal.local("李工"), List.of(role), false, DEMANDED).scope());
    }

    private static String refusal(Principal who, List<Role> roles, boolean scoped) {
        return assertThrows(ProblemException.class, () -> Access.of(who, roles, scoped, DEMANDED))
                .slug();
    }

    private static Principal who(Grant... grants) {
        return new Principal("https://id.example#7", "李工", Credential.TOKEN, false, List.of(grants));
    }

    private static Scope region(String name) {
        return new Scope(Set.of(name), Set.of());
    }
}
