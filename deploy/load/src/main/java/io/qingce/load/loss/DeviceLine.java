package io.qingce.load.loss;

import io.qingce.local.device.Frames;
import io.qingce.local.device.HourReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Observations of one device over HJ 212, one hour in a packet, over a connection that is opened again when it breaks. */
public final class DeviceLine implements Line {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Pattern CONTENT = Pattern.compile("\\{\"SO2\":([0-9.]+),\"NO2\":([0-9.]+)}");
    private static final int PATIENCE = 10_000;

    private final int port;
    private final String device;
    private final String password;
    private @Nullable Socket socket;
    private volatile String lastRefusal = "";

    /** @param port where the service, or what stands before it, listens for devices */
    public DeviceLine(int port, String device, String password) {
        this.port = port;
        this.device = device;
        this.password = password;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public boolean isAcknowledged(List<Item> items) {
        Item item = items.get(0);
        try {
            Socket open = open();
            open.getOutputStream().write(packet(item).getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(new InputStreamReader(open.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            lastRefusal = "answer " + answer;
            if (answer != null && answer.contains("CN=9014")) {
                return true;
            }
        } catch (IOException away) {
            lastRefusal = away.toString();
            // Whether it was taken is not known: it is sent again.
        }
        close();
        return false;
    }

    @Override
    public String lastRefusal() {
        return lastRefusal;
    }

    private String packet(Item item) {
        Matcher content = CONTENT.matcher(item.content());
        if (!content.matches()) {
            throw new IllegalArgumentException(item.content());
        }
        LocalDateTime start =
                LocalDateTime.ofInstant(item.key().periodEnd(), BEIJING).minusHours(1);
        String factors =
                "a21026-Avg=%s,a21026-Flag=N;a21004-Avg=%s,a21004-Flag=N".formatted(content.group(1), content.group(2));
        return Frames.frame(new HourReport(device, password, start, factors).segment());
    }

    private Socket open() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setTcpNoDelay(true);
            open.setSoTimeout(PATIENCE);
            socket = open;
        }
        return open;
    }

    private void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // It is gone either way.
        }
        socket = null;
    }
}
