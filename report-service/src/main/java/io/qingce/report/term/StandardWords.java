package io.qingce.report.term;

import io.qingce.chassis.language.Words;
import io.qingce.standards.term.Term;

/** The terms of the standards in both languages, as answers carry them. */
public final class StandardWords {

    private StandardWords() {}

    /** One of them. */
    public static String of(Term term) {
        return Words.both(term.chinese(), term.english());
    }
}
