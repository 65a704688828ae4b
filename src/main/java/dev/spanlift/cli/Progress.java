package dev.spanlift.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A line on the terminal that tells what the program is busy with and for how long. It comes when that takes longer than
 * a second and goes without a trace; where standard error is no terminal that takes control sequences, there is none.
 */
final class Progress implements AutoCloseable {
    private static final String ERASE = "\r\u001B[K";

    private final Console console;
    private final String activity;
    private final Duration step;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::tell, "spanlift-progress");

    private Progress(Console console, String activity, Duration step) {
        this.console = console;
        this.activity = activity;
        this.step = step;
        thread.setDaemon(true);
    }

    /** Begins an activity; closing the result ends it. */
    static Progress of(Console console, String activity) {
        return of(console, activity, Duration.ofSeconds(1));
    }

    /**
     * Begins an activity.
     *
     * @param step how long it takes until the line comes, and until it is written anew
     */
    static Progress of(Console console, String activity, Duration step) {
        Progress progress = new Progress(console, activity, step);
        progress.thread.start();
        return progress;
    }

    private void tell() {
        try {
            if (end.await(step.toMillis(), TimeUnit.MILLISECONDS)
                    || !console.colored().getAsBoolean()) {
                return;
            }
            long steps = 0;
            do {
                steps++;
                console.writeError(ERASE + Printable.line(activity) + ": "
                        + step.multipliedBy(steps).toSeconds() + " s");
            } while (!end.await(step.toMillis(), TimeUnit.MILLISECONDS));
            console.writeError(ERASE);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the activity and waits until the line is gone. */
    @Override
    public void close() {
        end.countDown();
        try {
            thread.join();
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }
}
