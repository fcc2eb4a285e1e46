package org.jihe.rules.firing;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;

/** What rules insert. Nothing else that Drools offers to a rule's result is to be had here. */
final class Conclusions implements Drools {
  private final List<Object> inserted = new ArrayList<>();

  int size() {
    return inserted.size();
  }

  /** Forgets all but the first so many. */
  void shorten(int size) {
    inserted.subList(size, inserted.size()).clear();
  }

  List<Object> inserted() {
    return inserted;
  }

  @Override
  public void insert(Object conclusion) {
    inserted.add(conclusion);
  }

  @Override
  public void insert(Object conclusion, boolean dynamic) {
    insert(conclusion);
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("rules only insert");
  }

  @Override
  public void update(Object fact, String... properties) {
    throw refused();
  }

  @Override
  public void update(Object fact, BitMask properties) {
    throw refused();
  }

  @Override
  public void delete(Object fact) {
    throw refused();
  }

  @Override
  public <T> T getRuntime(Class<T> type) {
    throw refused();
  }

  @Override
  public <T> T getContext(Class<T> type) {
    throw refused();
  }

  @Override
  public DroolsEntryPoint getEntryPoint(String name) {
    throw refused();
  }

  @Override
  public void halt() {
    throw refused();
  }

  @Override
  public void setFocus(String group) {
    throw refused();
  }

  @Override
  public Channel getChannel(String name) {
    throw refused();
  }

  @Override
  public void logicalInsert(Object fact) {
    throw refused();
  }

  @Override
  public void insertAsync(Object fact) {
    throw refused();
  }
}
