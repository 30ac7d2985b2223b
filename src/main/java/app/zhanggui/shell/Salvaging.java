package app.zhanggui.shell;

import app.zhanggui.db.OpenFault;
import app.zhanggui.db.Salvage;
import app.zhanggui.db.Trouble;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.WindowLayers;
import app.zhanggui.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Saves what can still be read of a damaged card file, where nothing better is left. Before it
 * takes the place of the file the owner sees how much that is, and that it is not all (S4-29).
 */
final class Salvaging {
    /** What an owner asks after, in his words. */
    private static final List<String> ASKED_AFTER =
            List.of(
                    "customer",
                    "contact",
                    "contact_record",
                    "promise",
                    "visit",
                    "complaint",
                    "purchase",
                    "attachment");

    private final Door door;
    private final Door.Place place;
    private final Texts texts;
    private final FxJobs jobs;
    private final WindowLayers layers;

    Salvaging(Door door, Door.Place place, FxJobs jobs, WindowLayers layers) {
        this.door = door;
        this.place = place;
        this.texts = place.texts();
        this.jobs = jobs;
        this.layers = layers;
    }

    TroubleView.Way way() {
        return new TroubleView.Way("shell.salvage.look", this::look);
    }

    private void look() {
        jobs.run(
                Message.of("shell.salvage.looking"),
                this::found,
                found -> found.ifPresentOrElse(this::show, this::showNothing),
                door::again);
    }

    /** Empty where nothing at all can be read. */
    private Optional<Salvage> found(Progress progress) {
        String nameless = texts.get("shell.salvage.nameless");
        try {
            return Optional.of(
                    Salvage.of(place.folder(), door.secret(), nameless, place.clock(), progress));
        } catch (OpenFault fault) {
            if (fault.trouble() == Trouble.DAMAGED) {
                return Optional.empty();
            }
            throw fault;
        }
    }

    private void showNothing() {
        door.show(nothing(), List.of(door.backupWay(), door.againWay(), door.quitWay()));
    }

    private TroubleView.Page nothing() {
        return new TroubleView.Page(
                texts.get("shell.salvage.nothing.title"),
                texts.get("shell.salvage.nothing.what"),
                texts.get("shell.trouble.untouched"),
                texts.get("shell.trouble.plan.none"),
                place.folder().toAbsolutePath().toString());
    }

    private void show(Salvage found) {
        door.show(
                new TroubleView.Page(
                        texts.get("shell.salvage.title", found.customers()),
                        texts.get("shell.salvage.what", tables(found)) + last(found),
                        texts.get("shell.trouble.untouched"),
                        texts.get("shell.salvage.hope"),
                        place.folder().toAbsolutePath().toString()),
                List.of(
                        leaving(found, door.backupWay()),
                        new TroubleView.Way("shell.salvage.put", () -> put(found)),
                        leaving(found, door.againWay()),
                        leaving(found, door.quitWay())));
    }

    private static TroubleView.Way leaving(Salvage found, TroubleView.Way way) {
        return new TroubleView.Way(
                way.textKey(),
                () -> {
                    found.close();
                    way.go().run();
                });
    }

    /** How many of each; with those that are known to be missing. */
    private String tables(Salvage found) {
        Map<String, Salvage.Part> parts =
                found.parts().stream()
                        .collect(Collectors.toMap(Salvage.Part::table, Function.identity()));
        List<String> said = new ArrayList<>();
        ASKED_AFTER.stream()
                .map(parts::get)
                .filter(part -> part.rows() > 0 || part.isShort())
                .forEach(part -> said.add(words(part)));
        if (found.shortOnes().stream().anyMatch(part -> !ASKED_AFTER.contains(part.table()))) {
            said.add(texts.get("shell.salvage.others"));
        }
        return String.join(texts.get("shell.salvage.comma"), said);
    }

    private String words(Salvage.Part part) {
        String name = texts.get("shell.salvage.table." + part.table());
        if (part.said().isPresent() && part.said().getAsLong() > part.rows()) {
            return texts.get("shell.salvage.of", name, part.rows(), part.said().getAsLong());
        }
        return texts.get(
                part.isShort() ? "shell.salvage.short" : "shell.salvage.count", name, part.rows());
    }

    private String last(Salvage found) {
        BackupWords words = new BackupWords(texts, LocalDate.now(place.clock()));
        return found.lastChange()
                .map(when -> texts.get("shell.salvage.last", words.when(when)))
                .orElse("");
    }

    private void put(Salvage found) {
        jobs.run(
                Message.of("shell.salvage.putting"),
                progress -> {
                    try (found) {
                        return found.put();
                    }
                },
                aside -> {
                    layers.done(Message.of("shell.salvage.done", found.customers()));
                    door.again();
                },
                door::again);
    }
}
