package io.qingce.chassis.authentication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.identity.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATE = NOON.plus(Duration.ofHours(1));
    private static final Principal LI = Principal.local("李工");

    private Instant now = NOON;

    private final KnownTokens tokens = new KnownTokens(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void doesNotKnowATokenThatHasExpiredMeanwhile() {
        tokens.keep("token", LI, NOON.plusSeconds(1));
        assertEquals(Optional.of(LI), tokens.find("token"));
        now = NOON.plusSeconds(1);
        assertEquals(Optional.empty(), tokens.find("token"));
    }

    @Test
    void hasATokenVerifiedAgainAfterAMoment() {
        tokens.keep("token", LI, LATE);
        now = NOON.plus(KnownTokens.MOMENT).minusMillis(1);
        assertEquals(Optional.of(LI), tokens.find("token"));
        now = NOON.plus(KnownTokens.MOMENT);
        assertEquals(Optional.empty(), tokens.find("token"));
    }

    @Test
    void doesNotKnowATokenThatDiffersByACharacter() {
        tokens.keep("token", LI, LATE);
        assertEquals(Optional.empty(), tokens.find("tokeN"));
    }

    @Test
    void staysBoundedHoweverManyTokensAreShown() {
        for (int each = 0; each < 25_000; each++) {
            tokens.keep("token-" + each, LI, LATE);
        }
        assertTrue(tokens.size() <= 10_000, () -> tokens.size() + " are known");
    }
}
