package io.qingce.chassis.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    private final List<String> granted = new ArrayList<>();

    @Test
    void givesOneSenderNoMoreThanItsShare() {
        Shares shares = new Shares(10, 6, 100);
        assertTrue(claim(shares, "a", 6).isGranted());
        assertFalse(claim(shares, "a", 1).isGranted());
        assertTrue(claim(shares, "b", 4).isGranted());
    }

    @Test
    void servesThoseWhoWaitInTurnSenderBySender() {
        Shares shares = new Shares(1, 1, 100);
        Shares.Claim first = claim(shares, "a", 1);
        List<Shares.Claim> waiting =
                List.of(claim(shares, "a", 1), claim(shares, "a", 1), claim(shares, "a", 1), claim(shares, "b", 1));
        first.close();
        waiting.get(0).close();
        assertEquals(List.of("a", "b"), granted);
    }

    @Test
    void letsNobodyWhoAsksForLittleOvertakeOneWhoAsksForMuch() {
        Shares shares = new Shares(10, 10, 100);
        Shares.Claim first = claim(shares, "a", 5);
        Shares.Claim much = claim(shares, "b", 8);
        assertFalse(claim(shares, "c", 1).isGranted());
        first.close();
        assertTrue(much.isGranted());
        assertEquals(List.of("b", "c"), granted);
    }

    @Test
    void givesWhoAsksForMoreThanThereIsTheWhole() {
        Shares shares = new Shares(10, 6, 100);
        Shares.Claim first = claim(shares, "a", 1);
        Shares.Claim all = claim(shares, "b", 1000);
        assertFalse(all.isGranted());
        first.close();
        assertTrue(all.isGranted());
        assertEquals(10, shares.taken());
    }

    @Test
    void refusesClaimsOfASenderOfWhichTooManyWait() {
        Shares shares = new Shares(1, 1, 1);
        claim(shares, "a", 1);
        claim(shares, "a", 1);
        assertTrue(shares.claim("a", 1, () -> {}).isEmpty());
        assertTrue(shares.claim("b", 1, () -> {}).isPresent());
    }

    @Test
    void forgetsAClaimThatIsGivenUp() {
        Shares shares = new Shares(1, 1, 100);
        Shares.Claim first = claim(shares, "a", 1);
        Shares.Claim second = claim(shares, "b", 1);
        Shares.Claim third = claim(shares, "c", 1);
        second.close();
        first.close();
        first.close();
        assertTrue(third.isGranted());
        assertEquals(1, shares.taken());
    }

    private Shares.Claim claim(Shares shares, String sender, long amount) {
        return shares.claim(sender, amount, () -> granted.add(sender)).orElseThrow();
    }
}
