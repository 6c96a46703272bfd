package io.qingce.monitoring.hj212.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.qingce.monitoring.hj212.frame.FrameDecoder;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.Framed;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ST=22;CN=2061;PW=s3cret;MN=X;CP=&&&&",
                "ST=22;CN=2061;pw=s3cret;MN=X;CP=&&&&",
                "ST=22;CN=2061; PW =s3cret;MN=X;CP=&&&&",
                "ST=22;CN=2061;\u3000PW\u3000=s3cret;MN=X;CP=&&&&",
                "ST=22;CN=2061;PW=s3c,s3cret&&s3cret;MN=X;CP=&&&&",
                "ST=22;CN=2061;PW=1;PW=s3cret;MN=X;CP=&&&&",
                "ST=22;CN=2061;PW=1CP=2;PW=s3c,s3cret&&s3cret;MN=X;CP=&&&&",
                "ST=22;CN=1072;PW=1;MN=X;CP=&&NewPW=s3cret&&",
                "ST=22;CN=2061;PW=1;MN=X;CP=&&DataTime=1;a-Avg=1,a-PW=s3cret;PW=s3cret&&",
                "ST=22;CN=2061;MN=X;PW=s3cret"
            })
    void blanksEveryPasswordOfAPacketThatCameWhole(String segment) {
        Refusal blanked =
                Passwords.blank(new Refusal(RefusalReason.REJECTED, "", FrameWriter.frame(RawBytes.of(segment))));
        assertFalse(
                blanked.bytes().toString().contains("s3cret"), blanked.bytes().toString());
        assertEquals(1, frames(blanked.bytes()));
        assertEquals(blanked, Passwords.blank(blanked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "##0100ST=22;CN=2061;PW=s3cret;MN=X;CP=&&&&1C80\r\n",
                "##0100ST=22;CN=2061;PW=s3cret",
                "PW=s3cret",
                "s3cret;MN=X;CP=&&&&1C80\r\n",
                "W=s3cret;MN=X;CP=&&&&1C80\r\n",
                "ret##0020ST=22;PW=s3cret\n"
            })
    void blanksEveryPasswordOfWhatDidNotComeWhole(String came) {
        for (RefusalReason reason : List.of(RefusalReason.WRONG_CRC, RefusalReason.GARBAGE)) {
            Refusal blanked = Passwords.blank(new Refusal(reason, "says cret, is 1C80", RawBytes.of(came)));
            assertFalse(
                    blanked.bytes().toString().contains("s3cret"),
                    blanked.bytes().toString());
            assertFalse(blanked.bytes().toString().contains("1C80"));
        }
    }

    @Test
    void saysNothingOfACheckValueOverAPassword() {
        RawBytes came = RawBytes.of("##0022ST=22;PW=s3cret;MN=X;1C80\r\n");
        assertFalse(Passwords.blank(new Refusal(RefusalReason.WRONG_CRC, "says 1C80, is 0041", came))
                .detail()
                .matches(".*(1C80|0041).*"));
    }

    @Test
    void leavesTheRestAsItCame() {
        RawBytes packet = FrameWriter.frame(RawBytes.of("ST=22;CN=2061;PW=123456;MN=X;CP=&&a-Avg=1,NewPW=2,b-Avg=3&&"));
        assertEquals(
                "ST=22;CN=2061;PW=***;MN=X;CP=&&a-Avg=1,NewPW=***,b-Avg=3&&",
                FrameWriter.segment(Passwords.blank(new Refusal(RefusalReason.REJECTED, "", packet))
                                .bytes())
                        .toString());
        byte[] odd = {'#', '#', 0, (byte) 0xA1, (byte) 0xFF, '\r'};
        RawBytes bytes = RawBytes.copyOf(odd, 0, odd.length);
        assertEquals(
                bytes,
                Passwords.blank(new Refusal(RefusalReason.GARBAGE, "", bytes)).bytes());
    }

    @Test
    void blankingAgainChangesNothing() {
        Refusal once = Passwords.blank(new Refusal(
                RefusalReason.REJECTED, "", FrameWriter.frame(RawBytes.of("ST=22;PW=123456;MN=X;CP=&&PW=1&&"))));
        assertEquals(once, Passwords.blank(once));
    }

    @Test
    void keepsNoPasswordAside() {
        Content content = PacketParser.parse(RawBytes.of(
                        "ST=22;CN=2061;PW=1;PW=s3cret;MN=X;CP=&&PW=s3cret;newpw=s3cret;x-PW=s3cret;-PW=s3cret&&"))
                .content();
        assertFalse(content.toString().contains("s3cret"), content.toString());
    }

    private static int frames(RawBytes bytes) {
        List<Framed> found = new ArrayList<>();
        byte[] stream = bytes.toString().getBytes(StandardCharsets.UTF_8);
        new FrameDecoder().decode(stream, 0, stream.length, found::add);
        return found.size();
    }
}
