package io.qingce.standards.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of all exact numbers, small ones in two longs and large ones beyond, and of both together. */
class ExactLawsTest {

    private static final int ROUNDS = 2_000;

    @RepeatedTest(4)
    void undoesWhatItDid(RepetitionInfo repetition) {
        Random random = random(repetition);
        for (int i = 0; i < ROUNDS; i++) {
            Exact one = any(random);
            Exact other = any(random);

            assertEquals(one, one.plus(other).minus(other));
            assertEquals(one, one.negated().negated());
            assertEquals(Exact.ZERO, one.minus(one));
            if (other.signum() != 0) {
                assertEquals(one, one.times(other).dividedBy(other));
                assertEquals(Exact.of(1), other.dividedBy(other));
            }
        }
    }

    @RepeatedTest(4)
    void doesNotDependOnTheOrder(RepetitionInfo repetition) {
        Random random = random(repetition);
        for (int i = 0; i < ROUNDS; i++) {
            Exact one = any(random);
            Exact other = any(random);
            Exact third = any(random);

            assertEquals(one.plus(other), other.plus(one));
            assertEquals(one.times(other), other.times(one));
            assertEquals(one.plus(other).plus(third), one.plus(other.plus(third)));
            assertEquals(one.times(other.plus(third)), one.times(other).plus(one.times(third)));
        }
    }

    @RepeatedTest(4)
    void comparesByTheSignOfTheDifference(RepetitionInfo repetition) {
        Random random = random(repetition);
        for (int i = 0; i < ROUNDS; i++) {
            Exact one = any(random);
            Exact other = random.nextInt(4) == 0 ? one.plus(Exact.ratio(1, Long.MAX_VALUE)) : any(random);

            assertEquals(one.minus(other).signum(), Integer.signum(one.compareTo(other)));
            assertEquals(-Integer.signum(one.compareTo(other)), Integer.signum(other.compareTo(one)));
            assertEquals(one.compareTo(other) == 0, one.equals(other));
        }
    }

    @RepeatedTest(4)
    void isTheSameNumberAfterStorageAndHowEverItCameAbout(RepetitionInfo repetition) {
        Random random = random(repetition);
        for (int i = 0; i < ROUNDS; i++) {
            Exact one = any(random);
            Exact again = Exact.parse(one.toString());
            Exact doubled = one.times(Exact.of(6)).dividedBy(Exact.of(6));

            assertEquals(one, again);
            assertEquals(one.hashCode(), again.hashCode());
            assertEquals(one.hashCode(), doubled.hashCode());
            assertEquals(one.toString(), doubled.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Rounding.class)
    void roundsToTheNextStepOfItsDirection(Rounding rounding) {
        Random random = new Random(17);
        for (int i = 0; i < ROUNDS; i++) {
            Exact value = any(random);
            int decimals = random.nextInt(9) - 2;
            Exact step = Exact.of(BigDecimal.ONE.movePointLeft(decimals));

            Exact off = Exact.of(value.round(decimals, rounding)).minus(value);
            if (rounding == Rounding.CEILING) {
                assertTrue(off.signum() >= 0 && off.compareTo(step) < 0, value + " at " + decimals);
            } else {
                assertTrue(off.abs().plus(off.abs()).compareTo(step) <= 0, value + " at " + decimals);
                assertEquals(
                        value.round(decimals, rounding),
                        value.negated().round(decimals, rounding).negate());
            }
        }
    }

    @RepeatedTest(4)
    void hasAMeanBetweenTheLeastAndTheGreatest(RepetitionInfo repetition) {
        Random random = random(repetition);
        for (int i = 0; i < ROUNDS / 10; i++) {
            List<Exact> values = random.ints(1 + random.nextInt(30), 0, 1)
                    .mapToObj(each -> any(random))
                    .sorted()
                    .toList();
            Exact mean = Exact.mean(values);

            assertTrue(mean.compareTo(values.get(0)) >= 0);
            assertTrue(mean.compareTo(values.get(values.size() - 1)) <= 0);
            assertEquals(Exact.sum(values), mean.times(Exact.of(values.size())));
        }
    }

    private static Random random(RepetitionInfo repetition) {
        return new Random(repetition.getCurrentRepetition());
    }

    /** A figure as it occurs, one at the edge of a long, or one far beyond. */
    private static Exact any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Exact.of(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(7)));
            case 1 -> Exact.ratio(random.nextInt(100_000) - 50_000, 1 + random.nextInt(400));
            case 2 -> Exact.ratio(random.nextLong(), 1 + (random.nextLong() >>> 1));
            default -> Exact.parse(new BigInteger(90, random) + "/" + new BigInteger(80, random).add(BigInteger.ONE));
        };
    }
}
