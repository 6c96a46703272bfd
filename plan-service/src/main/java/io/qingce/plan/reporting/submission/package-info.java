/**
 * Submissions (填报): from draft over submitted to verified or returned, with their whole history and their event. Addresses,
 * JSON, events and tables call one a report; that word belongs to a service in the code.
 */
package io.qingce.plan.reporting.submission;
