package io.qingce.plan.reporting.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps files under their SHA-256. A file never changes, and putting it twice is the same as once; none is ever removed,
 * because another report may show the same one.
 */
public interface EvidenceStore {

    /**
     * Keeps a file. When this returns, the file survives the loss of power.
     *
     * @param sha256 its hash, 64 hexadecimal digits in lower case
     * @param staged where it waits; the store may move it away
     * @throws IOException if it is not kept
     */
    void put(String sha256, Path staged) throws IOException;

    /**
     * Opens a file.
     *
     * @throws IOException if it is not there, or cannot be reached
     */
    InputStream open(String sha256) throws IOException;
}
