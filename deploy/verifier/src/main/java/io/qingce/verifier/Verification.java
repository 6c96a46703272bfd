package io.qingce.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares sign-offs with what was signed. */
public final class Verification {

    private final PublicKeys keys;
    private final @Nullable String provider;

    /**
     * By these keys.
     *
     * @param provider of the algorithms, as it is registered with the JDK; null: whichever of the JDK has them
     */
    public Verification(PublicKeys keys, @Nullable String provider) {
        this.keys = keys;
        this.provider = provider;
    }

    /** Everything in it that is not as it was signed, with its place; empty if it is intact. */
    public List<Flaw> flaws(SignedFigures signOff) {
        List<Flaw> flaws = new ArrayList<>();
        if (signOff.rule() == SignedFigures.FIGURES_ALONE) {
            if (signOff.seal() != null) {
                flaws.add(new Flaw("/rule", FlawKind.DIFFERS));
            }
            if (signOff.figures() == null || !Objects.equals(signOff.hash(), signOff.sha256())) {
                flaws.add(new Flaw("/figures", FlawKind.DIFFERS));
            }
        } else if (signOff.rule() == SignedFigures.STATEMENT) {
            ofStatement(signOff, flaws);
        } else {
            flaws.add(new Flaw("/rule", FlawKind.UNKNOWN_RULE));
        }
        return flaws;
    }

    private void ofStatement(SignedFigures signOff, List<Flaw> flaws) {
        Seal seal = signOff.seal();
        if (seal == null) {
            flaws.add(new Flaw("/seal", FlawKind.UNREADABLE));
            return;
        }
        Optional<PublicKeys.VerifyingKey> key = keys.named(seal.keyId());
        if (key.isEmpty()) {
            flaws.add(new Flaw("/seal/keyId", FlawKind.UNKNOWN_KEY));
        } else if (!key.get().hasSigned(seal.statement(), seal.signature(), provider)) {
            flaws.add(new Flaw("/seal/signature", FlawKind.NOT_SIGNED));
        }
        try {
            signOff.differences(seal).forEach(place -> flaws.add(new Flaw(place, FlawKind.DIFFERS)));
        } catch (IllegalStateException noJson) {
            flaws.add(new Flaw("/seal/statement", FlawKind.UNREADABLE));
        }
    }
}
