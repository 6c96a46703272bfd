package io.qingce.verifier;

/**
 * Something in a sign-off that is not as it was signed.
 *
 * @param place JSON pointer into the export
 * @param kind what is wrong there
 */
public record Flaw(String place, FlawKind kind) {}
