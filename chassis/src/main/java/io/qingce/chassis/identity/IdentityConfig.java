package io.qingce.chassis.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What tokens say of people, and what is asked of them. Who issues tokens, for whom, by which algorithm and how far clocks may be
 * apart stands in {@code quarkus.oidc.…}.
 */
@ConfigMapping(prefix = "qingce.identity")
public interface IdentityConfig {

    /** Where a token says what. A name that leads into an object has a slash: {@code realm_access/roles}. */
    Claims claims();

    /** What is more than a password. */
    SecondFactor secondFactor();

    /**
     * Roles of which no grant does anything for a person who has shown no second factor; their token is answered with 401 and
     * {@code insufficient_user_authentication}.
     */
    @WithDefault("signer,system-administrator,security-administrator,auditor")
    Set<String> secondFactorRoles();

    /** Whether one account may be administrator of two kinds 三权分立; otherwise it may do nothing. */
    @WithDefault("false")
    boolean joinedAdministrators();

    /** Whether results are read by anybody without a token: whatever asks for the role {@code viewer} only. */
    @WithDefault("false")
    boolean publicResults();

    /** The regions that lie below a region, each by its full printed name: {@code qingce.identity.below."河南省"=焦作市,安阳市}. */
    Map<String, Set<String>> below();

    /** Names of claims. */
    interface Claims {

        /** The name as it is shown; the subject where it is absent. */
        @WithDefault("name")
        String name();

        /**
         * A list of grants: {@code signer}, {@code city-reviewer@焦作市}, {@code reporter@焦作市/市生态环境局}, several regions or units
         * with {@code +}. What names none of the roles is of another system and left alone.
         */
        @WithDefault("qingce_grants")
        String grants();
    }

    /** What in a token says that it was shown: one of either is enough. */
    interface SecondFactor {

        /** Methods (claim {@code amr}, RFC 8176). */
        @WithDefault("mfa,otp,hwk,swk,sc")
        Set<String> amr();

        /** Classes (claim {@code acr}), as the identity provider calls them; named to a client that has to ask for one. */
        Optional<Set<String>> acr();
    }
}
