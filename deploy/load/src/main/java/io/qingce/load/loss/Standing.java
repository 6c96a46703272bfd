package io.qingce.load.loss;

/**
 * What must be on record under a key.
 *
 * @param contents how many different contents were acknowledged one after the other; the revision they lead to
 * @param last the content acknowledged last
 */
public record Standing(long contents, String last) {}
