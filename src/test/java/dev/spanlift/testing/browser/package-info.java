/**
 * A real browser for tests of pages.
 *
 * <p>It is Debian's Chromium (packages {@code chromium} and {@code chromium-driver}) or whatever is called like it on the
 * {@code PATH}. Selenium drives it and never downloads one.
 */
@NullMarked
package dev.spanlift.testing.browser;

import org.jspecify.annotations.NullMarked;
