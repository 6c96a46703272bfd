package io.qingce.verifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether seals follow each other, in the order in which they are shown. */
public final class Chain {

    private final boolean whole;
    private long number;
    private @Nullable String head;

    private Chain(boolean whole, @Nullable String head) {
        this.whole = whole;
        this.head = head;
    }

    /**
     * All seals of an installation, from the first on.
     *
     * @param beginning what the first of them is tied to
     */
    public static Chain whole(String beginning) {
        return new Chain(true, beginning);
    }

    /** Some seals: of two between which others were signed nothing is said. */
    public static Chain piece() {
        return new Chain(false, null);
    }

    /** What is wrong between this seal and the one that was shown before it. */
    public List<Flaw> follow(Seal seal) {
        List<Flaw> flaws = new ArrayList<>();
        boolean isNext = seal.number() == number + 1;
        if (whole ? !isNext : seal.number() <= number) {
            flaws.add(new Flaw("/seal/number", FlawKind.OUT_OF_ORDER));
        }
        if (isNext && head != null && !head.equals(seal.previous())) {
            flaws.add(new Flaw("/seal/previous", FlawKind.BROKEN_LINK));
        }
        number = seal.number();
        head = CanonicalJson.sha256(seal.statement());
        return flaws;
    }
}
