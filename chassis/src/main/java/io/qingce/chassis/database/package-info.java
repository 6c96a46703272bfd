/**
 * The one way to the database for sets: whole batches, ledgers, feeds and counts, as SQL with named values. What people edit
 * goes through Panache. No class outside this package sees JDBC.
 */
@NullMarked
package io.qingce.chassis.database;

import org.jspecify.annotations.NullMarked;
