package io.qingce.load.fault;

import io.qingce.load.TopicCount;
import io.qingce.load.arena.Arena;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** The broker takes no record of the observations any more that has more than a few bytes; later it does again. */
final class BrokerRefuses implements Fault {

    private static final String SETTING = "max.message.bytes";
    private static final String NEXT_TO_NOTHING = "100";

    private final Arena arena;
    private final Service service;
    private final Aside aside;

    BrokerRefuses(Arena arena) {
        this.arena = arena;
        this.service = arena.service(ServiceName.MONITORING);
        this.aside = new Aside(arena, ServiceName.MONITORING);
    }

    @Override
    public void inflict() {
        set(new AlterConfigOp(new ConfigEntry(SETTING, NEXT_TO_NOTHING), AlterConfigOp.OpType.SET));
    }

    @Override
    public List<Sign> signs() {
        return List.of(
                aside.isTold(), Sign.throughout("ready", () -> arena.health().isReady(service)));
    }

    /** The broker takes them again; what was put aside is sent by the call that the documents name. */
    @Override
    public void heal() {
        set(new AlterConfigOp(new ConfigEntry(SETTING, ""), AlterConfigOp.OpType.DELETE));
        aside.replay();
    }

    @Override
    public boolean isMended() {
        if (aside.isEmpty()) {
            return true;
        }
        aside.replay();
        return false;
    }

    private void set(AlterConfigOp operation) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TopicCount.OBSERVATIONS);
        try (Admin admin = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, arena.world().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(operation)))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while setting " + SETTING, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not take " + SETTING, e);
        }
    }
}
