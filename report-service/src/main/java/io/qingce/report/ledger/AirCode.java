package io.qingce.report.ledger;

import io.qingce.standards.parameter.AirItem;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The six items of an air hour as events name them, in the order in which the ledger keeps them: {@link AirItem#BASIC}. */
public final class AirCode {

    /** How many items an hour has. */
    public static final int COUNT = AirItem.BASIC.size();

    private static final Map<String, Integer> PLACES = IntStream.range(0, COUNT)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> of(AirItem.BASIC.get(i)), i -> i));

    private AirCode() {}

    /** The name of the item on the wire, such as {@code PM2.5}. */
    public static String of(AirItem item) {
        return item.code();
    }

    /** Place of a parameter among the six values of an hour; null if it is none of them. */
    public static @Nullable Integer place(String code) {
        return PLACES.get(code);
    }
}
