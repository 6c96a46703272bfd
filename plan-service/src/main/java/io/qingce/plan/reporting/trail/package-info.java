/**
 * The trail (留痕) of what people bring from state to state: who did what and when, what they had seen, and which moves a state
 * allows. Submissions and supervision orders are kept by it; evidence leaves its steps on the trail of its submission.
 */
package io.qingce.plan.reporting.trail;
