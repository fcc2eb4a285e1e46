package org.jihe.http;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jihe.reporting.PlainJson;

/** JsonAnswers what Jetty refuses before it becomes a request of ours, as a problem too. */
final class JettyErrors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    ProblemKind kind =
        Arrays.stream(ProblemKind.values())
            .filter(candidate -> candidate.status() == status)
            .findFirst()
            .orElse(status < 500 ? ProblemKind.BAD_REQUEST : ProblemKind.FAILED);
    String accepted =
        Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)).orElse("");
    Language language = Language.preferred(accepted);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, JsonAnswers.PROBLEM);
    response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.tag());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.setStatus(kind.status());
    byte[] bytes = PlainJson.line(Problem.of(kind).json(language));
    response.write(true, ByteBuffer.wrap(bytes), callback);
    return true;
  }
}
