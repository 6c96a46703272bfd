package io.qingce.chassis.outbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void isForGoodWhereTheEventItselfIsRefused() {
        assertTrue(Refusal.isForGood(new RecordTooLargeException("too large")));
        assertTrue(Refusal.isForGood(new CompletionException(new SerializationException("unwritable"))));
        assertFalse(Refusal.isForGood(new PolicyViolationException("perhaps")));
    }

    @Test
    void isNoAnswerWhileTheBrokerIsAwayOrLetsNobodyIn() {
        assertFalse(Refusal.isOfTheEvent(new TimeoutException("away")));
        assertFalse(Refusal.isOfTheEvent(new NotEnoughReplicasException("away")));
        assertFalse(Refusal.isOfTheEvent(new UnknownTopicOrPartitionException("not yet")));
        assertFalse(Refusal.isOfTheEvent(new TopicAuthorizationException("topic")));
        assertFalse(Refusal.isOfTheEvent(new IllegalStateException("stopping")));
        assertTrue(Refusal.isOfTheEvent(new PolicyViolationException("no")));
    }
}
