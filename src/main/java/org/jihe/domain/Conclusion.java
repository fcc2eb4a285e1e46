package org.jihe.domain;

/** What a rule comes to. A rule inserts one for every match of its conditions. */
public sealed interface Conclusion permits Breach, CouldNotRun, NotApplicable {}
