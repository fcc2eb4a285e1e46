package org.jihe.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;
import org.jihe.domain.Document;

/** Takes the one file out of a form ({@code multipart/form-data}), in memory. */
final class FormData {
  private static final int MOST_PARTS = 20;

  private FormData() {}

  /**
   * The file of a form.
   *
   * @param contentType with the boundary between its parts
   * @throws Problem when the form is broken, or has no file or several
   */
  static Document file(String contentType, byte[] body) {
    List<Part> parts = files(contentType, body);
    if (parts.size() != 1) {
      throw Problem.of(
          ProblemKind.BAD_REQUEST,
          "表单里应当正好有一个文件，此处有 " + parts.size() + " 个",
          "The form should hold exactly one file, not " + parts.size());
    }
    return parts.get(0).document();
  }

  /**
   * A file of a form.
   *
   * @param field the name of the form's field
   */
  record Part(String field, Document document) {}

  /**
   * The files of a form, in its order.
   *
   * @param contentType with the boundary between its parts
   * @throws Problem when the form is broken
   */
  static List<Part> files(String contentType, byte[] body) {
    String boundary = Optional.ofNullable(MultiPart.extractBoundary(contentType)).orElse("");
    if (boundary.isEmpty()) {
      throw broken();
    }
    MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
    parser.setMaxParts(MOST_PARTS);
    parser.setMaxMemoryFileSize(-1);
    CompletableFuture<MultiPartFormData.Parts> parsed = new CompletableFuture<>();
    parser.parse(
        Content.Source.from(ByteBuffer.wrap(FormHeaders.inUtf8(body, boundary))),
        Promise.Invocable.toPromise(parsed));
    // The body is in memory, so that parsing it has ended by now.
    try (MultiPartFormData.Parts parts = parsed.join()) {
      return files(parts);
    } catch (CompletionException | IOException e) {
      throw broken();
    }
  }

  private static List<Part> files(MultiPartFormData.Parts parts) throws IOException {
    List<Part> files = new ArrayList<>();
    for (MultiPart.Part part : parts) {
      Optional<String> name = Optional.ofNullable(part.getFileName());
      if (name.isPresent()) {
        try (InputStream in = Content.Source.asInputStream(part.newContentSource(null, 0, -1))) {
          String field = Optional.ofNullable(part.getName()).orElse("");
          files.add(new Part(field, Document.named(name.get(), in.readAllBytes())));
        }
      }
    }
    return files;
  }

  private static Problem broken() {
    return Problem.of(
        ProblemKind.BAD_REQUEST,
        "multipart/form-data 不完整或格式有误",
        "The multipart/form-data is incomplete or malformed");
  }
}
