package org.jihe.http;

import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;

/** The description of the service, and a page to read it, as they lie beside this class. */
final class PackagedFiles {
  private PackagedFiles() {}

  static Handler page(String name, String contentType) {
    byte[] bytes = bytes(name);
    return context ->
        context.header("Cache-Control", "no-cache").contentType(contentType).result(bytes);
  }

  static byte[] bytes(String name) {
    try (InputStream in = PackagedFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot be read: " + name, e);
    }
  }
}
