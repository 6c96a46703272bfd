package io.qingce.standards.term;

/** What a standard has a name for, in both languages. */
public interface Term {

    /** As the standard prints it. */
    String chinese();

    /** The same in English, as it is usually said. */
    String english();
}
