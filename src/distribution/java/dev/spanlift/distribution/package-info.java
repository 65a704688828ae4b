/**
 * What makes the classes of the distribution out of those of the jars: a step of the build, nothing that runs later.
 *
 * <p>A JVM that starts from an archive of loaded classes spends what is left of its time on linking. The compiler leaves the
 * class of each lambda, and {@code equals}, {@code hashCode} and {@code toString} of each record, to be made when they are
 * first needed; JDK 17 archives what comes of that only in part, and even then links every call through method handles, which
 * took nearly half of a {@code check}. {@link dev.spanlift.distribution.Prelinker} makes these classes and methods ahead of
 * time. It also gives classes older than Java 6, which no JVM archives, what a JVM wants in newer ones.
 *
 * <p>The library's jar stays as the compiler made it. The classes here are compiled and tested with the tests.
 */
@NullMarked
package dev.spanlift.distribution;

import org.jspecify.annotations.NullMarked;
