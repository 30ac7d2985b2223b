package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.VisitWishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Clients to try planning with. */
public final class Clients {
    private static final String[] REGIONS = {"城东", "解放路", "高新区", "城西", "下沙", "城北", "滨江", ""};

    private Clients() {}

    public static Standing level(Level level) {
        return Standing.UNGRADED.withLevel(Optional.of(level));
    }

    public static Standing prospect(ProspectClass kind, int grade, LocalDate resume) {
        return Standing.UNGRADED
                .withRelationship(Relationship.POTENTIAL)
                .withProspect(Optional.of(kind), Optional.ofNullable(resume))
                .withProspectGrade(Optional.of(grade));
    }

    public static Client of(long id, Level level, String region) {
        return of(id, level(level), region);
    }

    public static Client of(long id, Standing standing, String region) {
        return new Client(
                new CustomerId(id),
                "客户" + id,
                region,
                standing,
                VisitWishes.NONE,
                Optional.empty());
    }

    public static Client wishing(Client client, VisitWishes wishes) {
        return new Client(
                client.id(),
                client.name(),
                client.region(),
                client.standing(),
                wishes,
                client.lastContact());
    }

    public static Client contacted(Client client, LocalDate day) {
        return new Client(
                client.id(),
                client.name(),
                client.region(),
                client.standing(),
                client.wishes(),
                Optional.of(day));
    }

    public static Client closedOn(Client client, DayOfWeek... days) {
        return wishing(client, VisitWishes.NONE.withClosedDays(Set.of(days)));
    }

    public static Client quiet(Client client) {
        return wishing(client, VisitWishes.NONE.withDoNotDisturb(true));
    }

    /** A mixed lot as a shop has it; equal arguments give equal clients. */
    public static List<Client> some(int count, long seed) {
        Random random = new Random(seed);
        List<Client> clients = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Client client = of(i * 3L, standing(random), REGIONS[random.nextInt(REGIONS.length)]);
            client = wishing(client, wishes(random));
            if (random.nextInt(3) > 0) {
                client = contacted(client, LocalDate.of(2026, 11, 1 + random.nextInt(30)));
            }
            clients.add(client);
        }
        return clients;
    }

    private static Standing standing(Random random) {
        int lot = random.nextInt(100);
        if (lot < 7) {
            return level(Level.A);
        } else if (lot < 30) {
            return level(Level.B);
        } else if (lot < 80) {
            return random.nextBoolean() ? level(Level.C) : Standing.UNGRADED;
        } else if (lot < 95) {
            return prospect(ProspectClass.CONTINUE, 1 + random.nextInt(3), null);
        } else if (lot < 98) {
            return prospect(ProspectClass.DEFER, 2, LocalDate.of(2026, 12, 14));
        }
        return prospect(ProspectClass.KEEP, 3, null);
    }

    private static VisitWishes wishes(Random random) {
        Set<DayOfWeek> closed =
                random.nextInt(10) == 0
                        ? Set.of(DayOfWeek.of(1 + random.nextInt(5)), DayOfWeek.SUNDAY)
                        : Set.of();
        Optional<DayOfWeek> day =
                random.nextInt(8) == 0
                        ? Optional.of(DayOfWeek.of(1 + random.nextInt(5)))
                        : Optional.empty();
        Optional<HalfDay> half =
                random.nextInt(8) == 0 ? Optional.of(HalfDay.PM) : Optional.empty();
        return VisitWishes.of(closed, day, half).withDoNotDisturb(random.nextInt(40) == 0);
    }
}
