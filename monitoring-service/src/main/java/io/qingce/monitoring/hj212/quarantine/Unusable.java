package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.packet.Passwords;
import java.util.Optional;

/**
 * What came and cannot be used; without passwords, from the moment that it is this.
 *
 * @param deviceNumber MN of the packet, if it says one; whether it is true says the holder
 * @param holder on whose account it stands
 * @param remote address and port that it came from
 */
public record Unusable(Refusal refusal, Optional<String> deviceNumber, Holder holder, String remote) {

    private static final int MAX_DETAIL = 300;

    public Unusable {
        refusal = Passwords.blank(refusal);
        if (refusal.detail().length() > MAX_DETAIL) {
            refusal = new Refusal(refusal.reason(), cut(Words.of(refusal.detail())), refusal.bytes());
        }
    }

    private static String cut(Words detail) {
        return detail.zh().equals(detail.en())
                ? detail.zh().substring(0, MAX_DETAIL)
                : Words.both(cut(detail.zh()), cut(detail.en()));
    }

    private static String cut(String side) {
        return side.substring(0, Math.min(side.length(), MAX_DETAIL / 2));
    }
}
