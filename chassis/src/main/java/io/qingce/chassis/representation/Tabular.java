package io.qingce.chassis.representation;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers with CSV, too, where {@code Accept: text/csv} prefers it: a line for each of its items. The resource answers as ever, and
 * produces both types; {@code bom=true} puts the mark before it without which Excel takes UTF-8 for something else.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Tabular {}
