package app.zhanggui.customer;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A keystroke or a click over 100,000 cards must be answered within a frame, 16 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class CardIndexBenchmark {
    private static final int CARDS = 100_000;

    private List<CardLine> lines;
    private CardIndex index;
    private CardFilter needle;
    private CardFilter barring;

    @Setup(Level.Trial)
    public void fill() {
        lines = Lines.some(CARDS, 7);
        index = CardIndex.of(lines);
        barring =
                CardFilter.ALL
                        .with(Notch.ofWords(NotchFamily.TAG, "月结"))
                        .barring(Notch.ofWords(NotchFamily.TAG, "老客户"))
                        .barring(Notch.of(NotchBand.LEVEL_C));
        needle =
                CardFilter.ALL
                        .with(NotchRules.region("城东"))
                        .with(NotchRules.region("城西"))
                        .with(Notch.of(NotchBand.SIZE_MEDIUM))
                        .with(Notch.of(NotchBand.CREDIT_HIGH));
    }

    @Benchmark
    public CardsFound everything() {
        return index.find(CardFilter.ALL);
    }

    @Benchmark
    public CardsFound threeFamilies() {
        return index.find(needle);
    }

    @Benchmark
    public CardsFound initials() {
        return index.find(CardFilter.ALL.withQuery("hdwj"));
    }

    @Benchmark
    public CardsFound initialsAndThreeFamilies() {
        return index.find(needle.withQuery("hd wj"));
    }

    @Benchmark
    public CardsFound partOfANumber() {
        return index.find(CardFilter.ALL.withQuery("2203"));
    }

    /** A word nobody but a remark has. */
    @Benchmark
    public CardsFound wordOfARemark() {
        return index.find(CardFilter.ALL.withQuery("带样品册"));
    }

    @Benchmark
    public CardsFound contactByInitials() {
        return index.find(CardFilter.ALL.withQuery("wjg"));
    }

    @Benchmark
    public CardsFound partOfAnAddress() {
        return index.find(CardFilter.ALL.withQuery("解放路88"));
    }

    /** The first letter typed, which nearly every card has. */
    @Benchmark
    public CardsFound oneLetter() {
        return index.find(CardFilter.ALL.withQuery("d"));
    }

    /** The second, still hitting more than half of the cards. */
    @Benchmark
    public CardsFound twoLetters() {
        return index.find(CardFilter.ALL.withQuery("hd"));
    }

    @Benchmark
    public CardsFound oneCharacter() {
        return index.find(CardFilter.ALL.withQuery("城"));
    }

    @Benchmark
    public CardsFound barredTagsAndSearch() {
        return index.find(barring.withQuery("hd"));
    }

    @Benchmark
    public CardsFound afterAnEdit() {
        CardLine edited = lines.get(CARDS / 2);
        index.replace(Set.of(edited.id()), List.of(edited));
        return index.find(needle);
    }

    @Benchmark
    public CardIndex build() {
        return CardIndex.of(lines);
    }
}
