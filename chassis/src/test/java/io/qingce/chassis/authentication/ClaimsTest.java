package io.qingce.chassis.authentication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.IdentitySettings;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsTest {

    @ParameterizedTest
    @MethodSource("claimsThatGrantNothing")
    void grantsNothingByWhatIsNoListOfGrants(Object claim) {
        assertEquals(
                List.of(), principal(Map.of(), Map.of("qingce_grants", claim)).grants());
    }

    static List<Object> claimsThatGrantNothing() {
        return List.of(
                "",
                7,
                true,
                List.of(),
                Map.of("signer", true),
                List.of(7, List.of("signer"), Map.of("role", "signer")));
    }

    @Test
    void grantsNothingToWhomNothingIsSaidOf() {
        Principal who = principal(Map.of(), Map.of());
        assertEquals(List.of(), who.grants());
        assertFalse(who.secondFactor());
        assertEquals("https://id.example#7", who.name());
    }

    @ParameterizedTest
    @CsvSource({
        "system-administrator, security-administrator",
        "system-administrator@焦作市, auditor",
        "auditor, security-administrator"
    })
    void refusesAnAccountThatIsAdministratorOfTwoKinds(String one, String other) {
        Map<String, Object> claims = Map.of("qingce_grants", List.of(one, other, "reader"));
        assertEquals(
                "joined-administrators",
                assertThrows(ProblemException.class, () -> principal(Map.of(), claims))
                        .slug());
        Map<String, String> allowed = Map.of("qingce.identity.joined-administrators", "true");
        assertEquals(3, principal(allowed, claims).grants().size());
    }

    @Test
    void twoGrantsOfOneKindAreNoTwoKinds() {
        Map<String, Object> claims = Map.of("qingce_grants", List.of("auditor@焦作市", "auditor@安阳市", "signer"));
        assertEquals(3, principal(Map.of(), claims).grants().size());
    }

    @Test
    void leavesRolesOfOtherSystemsAlone() {
        Principal who = principal(Map.of(), Map.of("qingce_grants", List.of("uma_authorization", "signer", "Signer")));
        assertEquals(List.of("signer"), who.grants().stream().map(Grant::text).toList());
    }

    @Test
    void tellsPeopleOfTwoIssuersApartWhoHaveTheSameNumber() {
        Principal other = principal(Map.of(), Map.of("iss", "https://other.example", "name", "李工"));
        assertEquals("https://other.example#7", other.subject());
        assertEquals("李工", other.name());
    }

    @Test
    void readsClaimsUnderTheNamesThatAreSet() {
        Map<String, String> settings = Map.of(
                "qingce.identity.claims.name", "preferred_username",
                "qingce.identity.claims.grants", "realm_access/roles",
                "qingce.identity.below.\"河南省\"", "焦作市");
        Principal who = principal(
                settings, Map.of("preferred_username", "li", "realm_access", Map.of("roles", List.of("verifier@河南省"))));
        assertEquals("li", who.name());
        assertEquals(
                List.of("verifier@河南省+焦作市"),
                who.grants().stream().map(Grant::text).toList());
    }

    /** As the verifier of tokens hands on what is no text. */
    @Test
    void readsValuesOfJson() {
        JsonObject access = Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder().add("signer").add(7))
                .build();
        Map<String, String> settings = Map.of("qingce.identity.claims.grants", "realm_access/roles");
        Principal who = principal(
                settings,
                Map.of(
                        "realm_access",
                        access,
                        "amr",
                        Json.createArrayBuilder().add("otp").build()));
        assertEquals(List.of("signer"), who.grants().stream().map(Grant::text).toList());
        assertTrue(who.secondFactor());
    }

    @Test
    void aNameOfAClaimMayHaveASlash() {
        Map<String, String> settings = Map.of("qingce.identity.claims.grants", "https://qingce.io/grants");
        Principal who = principal(settings, Map.of("https://qingce.io/grants", "signer"));
        assertEquals("signer", who.grants().get(0).text());
    }

    @Test
    void knowsASecondFactorByItsMethodOrItsClass() {
        assertFalse(
                principal(Map.of(), Map.of("amr", List.of("pwd"), "acr", "2")).secondFactor());
        assertTrue(principal(Map.of(), Map.of("amr", List.of("pwd", "otp"))).secondFactor());
        Map<String, String> settings = Map.of("qingce.identity.second-factor.acr", "2");
        assertTrue(principal(settings, Map.of("acr", "2")).secondFactor());
    }

    private static Principal principal(Map<String, String> settings, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(Map.of("iss", "https://id.example", "sub", "7"));
        all.putAll(claims);
        return new Claims(IdentitySettings.of(settings), IdentitySettings.secondFactor(settings)).principal(all);
    }
}
