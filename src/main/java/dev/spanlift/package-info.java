/**
 * The front door: {@link dev.spanlift.SpannerDdl} offers each job of the library as one method.
 *
 * <p>It holds no logic of its own. Whoever needs more than these methods uses the packages behind them, whose types the
 * results are made of; the command line does not, so that everything that it can do, a library user can do as shortly.
 */
@NullMarked
package dev.spanlift;

import org.jspecify.annotations.NullMarked;
