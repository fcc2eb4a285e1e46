package org.jihe.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A bare connection, for what no decent client does. */
final class Wire implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;
  private final BufferedReader in;

  Wire(TestDoor door) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Sends lines; in HTTP every line of a head ends so. */
  Wire send(String text) throws IOException {
    socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  /** Sends a chunk of a body. */
  Wire chunk(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    socket
        .getOutputStream()
        .write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().write(bytes);
    return send("\n");
  }

  /** Ends what is sent, though not what is received. */
  Wire closeHalf() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** Reads lines up to one that holds these words. */
  String until(String words) throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      read.append(line).append('\n');
      if (line.contains(words)) {
        return read.toString();
      }
    }
    throw new AssertionError("never came: " + words + " after " + read);
  }

  /** Reads to the end, which the service must make. */
  String rest() throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      read.append(line).append('\n');
    }
    return read.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
