/** The agenda (待办): what is due this month and quarter, and what is overdue and unanswered, by unit. */
package io.qingce.plan.reporting.agenda;
