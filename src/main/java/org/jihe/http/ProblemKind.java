package org.jihe.http;

import java.util.Locale;

/** The kinds of refusal, each with its status and its title in both languages. */
enum ProblemKind {
  BAD_REQUEST(400, "请求有误", "The request is wrong"),
  MALFORMED_JSON(400, "不是有效的 JSON", "Not valid JSON"),
  MISSING_TOKEN(401, "需要有效的令牌", "A valid token is needed"),
  FORBIDDEN(403, "没有这项权限", "Not allowed"),
  NOT_FOUND(404, "没有这个地址", "There is no such address"),
  METHOD_NOT_ALLOWED(405, "这个地址不支持该方法", "The address does not take this method"),
  NOT_ACCEPTABLE(406, "无法给出所要的格式", "The wanted format is not offered"),
  TOO_SLOW_A_BODY(408, "没有及时收到完整的请求", "The request did not arrive in time"),
  CONFLICT(409, "现在不能这样做", "It cannot be done as things stand"),
  CANCELLED(409, "已按要求取消", "Cancelled, as was asked"),
  OUTDATED(412, "规则集已被他人改动", "The rulebook has been changed meanwhile"),
  TOO_LARGE(413, "内容过大", "The content is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "不支持这种内容类型", "The content is of an unsupported type"),
  MISDIRECTED(421, "本服务不以这个主机名提供", "The service is not offered under this host name"),
  UNREADABLE(422, "内容不合约定或无法读取", "The content breaks the contract or cannot be read"),
  REFUSED_RULEBOOK(422, "规则集有错误，未采用", "The rulebook has defects and was not taken"),
  BROKEN_FIXTURES(422, "用例不再相符，未采用", "Fixtures no longer hold; nothing was taken"),
  HEADERS_TOO_LARGE(431, "请求头过大", "The request's headers are too large"),
  FAILED(500, "程序内部错误", "The program failed"),
  FULL(503, "服务正忙", "The service is busy"),
  TOOK_TOO_LONG(503, "检查没有按时完成", "Checking was not done in time"),
  STOPPING(503, "服务正在停止", "The service is stopping"),
  NOT_READY(503, "服务尚未就绪", "The service is not ready");

  private final int status;
  private final String chinese;
  private final String english;

  ProblemKind(int status, String chinese, String english) {
    this.status = status;
    this.chinese = chinese;
    this.english = english;
  }

  int status() {
    return status;
  }

  /** Identifies the kind; it is a name and leads nowhere. */
  String type() {
    return "urn:jihe:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title(Language language) {
    return language.of(chinese, english);
  }
}
