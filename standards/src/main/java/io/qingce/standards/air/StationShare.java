package io.qingce.standards.air;

/** How many stations of a city have to be valid for a city value (HJ 663-2013 6.1.5, from memory, hence a switch). */
public enum StationShare {
    /** At least 75 % of the stations, at least 50 % in a city with fewer than 4; the default. */
    THREE_QUARTERS_OR_HALF {
        @Override
        public int needed(int stations) {
            return stations < SMALL_CITY ? (stations + 1) / 2 : (3 * stations + 3) / 4;
        }
    },
    /** At least 50 % of the stations, whatever their number. */
    HALF {
        @Override
        public int needed(int stations) {
            return (stations + 1) / 2;
        }
    },
    /** One valid station is enough. */
    ANY_STATION {
        @Override
        public int needed(int stations) {
            return 1;
        }
    };

    private static final int SMALL_CITY = 4;

    /** Valid stations needed out of so many. */
    public abstract int needed(int stations);
}
