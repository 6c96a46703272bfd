package io.qingce.chassis.language;

/** An answer whose texts carry both languages until it is known who reads them ({@link Words#both}). */
public interface Bilingual {

    /** The same answer with its texts in one language. */
    Object in(Language language);
}
