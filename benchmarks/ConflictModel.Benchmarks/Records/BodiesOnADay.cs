using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace ConflictModel.Benchmarks.Records;

/// <summary>To which alliances did a faction belong on a day, of 100,000 dated memberships? A hundred memberships each, about seven of them on the day.</summary>
[MemoryDiagnoser]
public class BodiesOnADay : IDisposable
{
    private MembershipData data = null!; // made by Setup
    private ILookup<ActorId, (ActorId Body, LocalDate Start, LocalDate End)> lookup = null!; // made by Setup
    private SqliteConnection database = null!; // made by Setup
    private SqliteCommand command = null!; // made by Setup
    private DayView view = null!; // made by Setup
    private LocalDate day;
    private ActorId faction;

    [GlobalSetup]
    public void Setup()
    {
        data = new MembershipData();
        lookup = data.Rows.ToLookup(r => r.Faction.Id, r => (r.Alliance.Id, r.Start, r.End));
        day = new LocalDate(2005, 6, 15);
        faction = data.Factions[123].Id;
        view = data.Record.On(day);
        database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        FillDatabase();
    }

    [Benchmark(Baseline = true, Description = "ConflictModel: day.BodiesOf")]
    public int Ours() => view.BodiesOf(faction).Count;

    [Benchmark(Description = "LINQ over a lookup")]
    public int Linq() => lookup[faction].Where(m => m.Start <= day && day <= m.End).Select(m => m.Body).Distinct().ToList().Count;

    [Benchmark(Description = "SQLite, indexed")]
    public int Sqlite()
    {
        var count = 0;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            count += reader.GetString(0).Length > 0 ? 1 : 0;
        }

        return count;
    }

    [Benchmark(Description = "plain scan")]
    public int Scan()
    {
        var bodies = new HashSet<ActorId>();
        foreach (var (member, alliance, start, end) in data.Rows)
        {
            if (member.Id == faction && start <= day && day <= end)
            {
                bodies.Add(alliance.Id);
            }
        }

        return bodies.Count;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        command?.Dispose();
        database?.Dispose();
        GC.SuppressFinalize(this);
    }

    private void FillDatabase()
    {
        Run("CREATE TABLE membership (member TEXT, body TEXT, start INTEGER, end INTEGER)");
        using (var all = database.BeginTransaction())
        {
            using var insert = database.CreateCommand();
            insert.CommandText = "INSERT INTO membership VALUES ($member, $body, $start, $end)";
            foreach (var (member, body, start, end) in data.Rows)
            {
                insert.Parameters.Clear();
                insert.Parameters.AddWithValue("$member", member.Id.Value);
                insert.Parameters.AddWithValue("$body", body.Id.Value);
                insert.Parameters.AddWithValue("$start", Number(start));
                insert.Parameters.AddWithValue("$end", Number(end));
                insert.ExecuteNonQuery();
            }

            all.Commit();
        }

        Run("CREATE INDEX by_member ON membership (member, start, end, body)");
        command = database.CreateCommand();
        command.CommandText = "SELECT DISTINCT body FROM membership WHERE member = $member AND start <= $day AND end >= $day";
        command.Parameters.AddWithValue("$member", faction.Value);
        command.Parameters.AddWithValue("$day", Number(day));
        command.Prepare();
    }

    private void Run(string sql)
    {
        using var statement = database.CreateCommand();
        statement.CommandText = sql;
        statement.ExecuteNonQuery();
    }

    private static int Number(LocalDate date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;
}
