/**
 * What pages of other sites show of the portal: its elements by one script, with data that they may read and never change, and whole
 * pages in a frame. Only sites that are named may.
 */
@NullMarked
package io.qingce.portal.embedding;

import org.jspecify.annotations.NullMarked;
