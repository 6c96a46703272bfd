/**
 * Where readers of YAML disagree (YAML 陷阱): what one of them takes for a word and another for a number or a yes is refused with its
 * line and key, so that a document is the same to everybody.
 */
@NullMarked
package io.qingce.plan.document.yaml;

import org.jspecify.annotations.NullMarked;
