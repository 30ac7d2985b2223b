import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ classes from the real migrations: Flyway migrates an H2 in memory, jOOQ reads it.
 * A stamp over the migrations and the libraries skips the work when nothing changed.
 *
 * <p>Arguments: the folder of the migrations, the folder to write to.
 */
public class CodeGen {
    private static final String URL = "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1";

    public static void main(String[] args) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Path migrations = Path.of(args[0]);
        Path out = Path.of(args[1]);
        String stamp = stamp(migrations);
        Path stampFile = out.resolve("stamp.txt");
        if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        try (var keepOpen = DriverManager.getConnection(URL)) {
            var done =
                    Flyway.configure()
                            .dataSource(URL, "", "")
                            .locations("filesystem:" + migrations)
                            .load()
                            .migrate();
            if (done.migrationsExecuted == 0) {
                throw new IllegalStateException("no migration found in " + migrations);
            }
            GenerationTool.generate(configuration(out));
        }
        Files.writeString(stampFile, stamp);
    }

    private static Configuration configuration(Path out) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(URL))
                .withGenerator(
                        new Generator()
                                .withDatabase(
                                        new Database()
                                                .withName("org.jooq.meta.h2.H2Database")
                                                .withInputSchema("PUBLIC")
                                                .withOutputSchemaToDefault(true)
                                                .withExcludes("flyway_schema_history"))
                                .withGenerate(
                                        new Generate()
                                                .withImplicitJoinPathsToOne(false)
                                                .withImplicitJoinPathsToMany(false))
                                .withTarget(
                                        new Target()
                                                .withPackageName("app.zhanggui.db.schema")
                                                .withDirectory(out.toString())
                                                .withClean(true)));
    }

    private static String stamp(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> scripts;
        try (Stream<Path> files = Files.list(migrations)) {
            scripts = files.sorted().toList();
        }
        for (Path script : scripts) {
            digest.update(script.getFileName().toString().getBytes("UTF-8"));
            digest.update(Files.readAllBytes(script));
        }
        digest.update(org.jooq.Constants.FULL_VERSION.getBytes("UTF-8"));
        digest.update(System.getProperty("java.class.path").getBytes("UTF-8"));
        return HexFormat.of().formatHex(digest.digest());
    }
}
