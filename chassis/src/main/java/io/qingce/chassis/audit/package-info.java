/**
 * The audit trail 审计: who did what, and who was refused what, in rows that are written with the changes themselves and chained by a
 * key that is not in the database.
 */
@NullMarked
package io.qingce.chassis.audit;

import org.jspecify.annotations.NullMarked;
