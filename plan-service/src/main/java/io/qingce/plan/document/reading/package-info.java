/**
 * How a plan document is read: what is against taking it, all at once and with its place, and what it would change of the one
 * that is stored.
 */
package io.qingce.plan.document.reading;
