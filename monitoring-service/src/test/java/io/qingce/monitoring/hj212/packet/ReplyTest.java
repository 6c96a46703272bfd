package io.qingce.monitoring.hj212.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Head OF_2017 = head("20160801085000001", 5, "123456", "010000A8900016F000169DC0");
    private static final Head OF_2005 = head("20040516010101001", 1, "123456", "88888880000001");

    @Test
    void answersDataAsPublicSamplesDo() {
        assertEquals(
                "##0087QN=20160801085000001;ST=91;CN=9014;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&&&C241\r\n",
                text(Reply.data(OF_2017)));
    }

    @Test
    void answersANotice() {
        assertEquals(
                "QN=20160801085000001;ST=91;CN=9013;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&&&",
                segment(Reply.notice(OF_2017)));
    }

    @Test
    void answersARequest() {
        assertEquals(
                "QN=20160801085000001;ST=91;CN=9011;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&QnRtn=9&&",
                segment(Reply.request(OF_2017, Reply.RequestReturn.WRONG_CRC)));
    }

    @Test
    void reportsAnExecution() {
        assertEquals(
                "QN=20160801085000001;ST=91;CN=9012;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&ExeRtn=100&&",
                segment(Reply.execution(OF_2017, Reply.ExecutionReturn.NO_DATA)));
    }

    @Test
    void answersADeviceOf2005WithTheRequestNumberInTheContent() {
        assertEquals(
                "ST=91;CN=9011;PW=123456;MN=88888880000001;Flag=0;CP=&&QN=20040516010101001;QnRtn=1&&",
                segment(Reply.request(OF_2005, Reply.RequestReturn.READY)));
        assertEquals(
                "ST=91;CN=9013;PW=123456;MN=88888880000001;Flag=0;CP=&&QN=20040516010101001&&",
                segment(Reply.notice(OF_2005)));
    }

    @Test
    void answersALogin() {
        assertEquals(
                "ST=91;CN=9022;PW=123456;MN=88888880000001;Flag=0;CP=&&QN=20040516010101001;Logon=0&&",
                segment(Reply.login(OF_2005, Reply.LoginReturn.REFUSED)));
    }

    @Test
    void answersADeviceOf2025InItsEdition() {
        assertEquals(
                "QN=20260301085000001;ST=91;CN=9014;PW=123456;MN=X;Flag=8;CP=&&&&",
                segment(Reply.data(head("20260301085000001", 9, "123456", "X"))));
    }

    @Test
    void answersWithoutARequestNumberWhereNoneWasSent() {
        assertEquals("ST=91;CN=9014;PW=;MN=X;Flag=4;CP=&&&&", segment(Reply.data(head("", 5, "", "X"))));
        assertEquals("ST=91;CN=9014;PW=;MN=X;Flag=0;CP=&&&&", segment(Reply.data(head("", 1, "", "X"))));
    }

    private static Head head(String request, int flag, String password, String device) {
        return new Head(request, "2061", new Sender("22", password, device), new PacketFlag(flag), Part.WHOLE);
    }

    private static String segment(byte[] packet) {
        String text = text(packet);
        return text.substring(6, text.length() - 6);
    }

    private static String text(byte[] packet) {
        return new String(packet, StandardCharsets.UTF_8);
    }
}
