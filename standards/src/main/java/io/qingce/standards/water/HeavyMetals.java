package io.qingce.standards.water;

/** Where cyanide and heavy metals stand among the main pollution indicators (环办〔2011〕22号, from memory). */
public enum HeavyMetals {
    /** Named first if they exceed; the default. */
    FIRST,
    /** In the order of class and multiple like all others. */
    LIKE_OTHERS
}
