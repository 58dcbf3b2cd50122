namespace ConflictModel.Validation.Tests.Proofs;

/// <summary>A small invented war, another for every seed, told with its sources and without a fault: no rule finds anything in it, not even a note.</summary>
/// <remarks>
/// <para>
/// Two sides fight over a coast. A pact is signed, and takes effect; a truce is declared, covers the coast, is broken once and ends with its
/// term. A raid is counted twice by one observer, a battle by two. Names, dates and numbers differ from seed to seed.
/// </para>
/// <para>A proof spoils it by what it takes away, puts in and changes: <see cref="With"/>, <see cref="Without"/>, <see cref="Replacing"/>.</para>
/// </remarks>
public sealed partial class CleanRecord
{
    private readonly Random random;
    private readonly (double Latitude, double Longitude) origin;

    /// <summary>Makes the record of a seed.</summary>
    public CleanRecord(int seed)
    {
        Seed = seed;
        random = new Random(seed);
        Day = new LocalDate(1950, 1, 1).PlusDays(random.Next(0, 25_000));
        origin = (Math.Round((random.NextDouble() * 80) - 35, 3), Math.Round((random.NextDouble() * 100) - 15, 3));
        MakeCast();
        MakeSources();
        MakeRelations();
        MakeTexts();
        MakeEvents();
        MakeFigures();
        Items =
        [
            .. Entities,
            .. Claims,
        ];
        Record = [.. Items];
    }

    /// <summary>Gets the seed it was made from.</summary>
    public int Seed { get; }

    /// <summary>Gets the first day of the war; all else is counted from it.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets its items.</summary>
    public ValueList<Item> Items { get; }

    /// <summary>Gets the record.</summary>
    public ConflictRecord Record { get; }

    private List<Entity> Entities { get; } = [];

    private List<Claim> Claims { get; } = [];

    /// <summary>Gets the day that comes so many days after the first.</summary>
    public ImpreciseDate On(int days) => Day.PlusDays(days);

    /// <summary>Gets the days from one to another, both counted from the first.</summary>
    public ImpreciseInterval Days(int from, int to) => new(On(from), On(to));

    /// <summary>Makes the record with items put in.</summary>
    public ConflictRecord With(params Item[] added) => [.. Items, .. added];

    /// <summary>Makes the record without some items.</summary>
    public ConflictRecord Without(params Item[] removed) => [.. Items.Where(i => !removed.Contains(i))];

    /// <summary>Makes the record with items in the place of one.</summary>
    public ConflictRecord Replacing(Item item, params Item[] by)
    {
        Items.Should().Contain(item, "only what is there can be replaced");
        return [.. Items.SelectMany(i => i.Equals(item) ? by : [i])];
    }

    private T Add<T>(T entity)
        where T : Entity
    {
        Entities.Add(entity);
        return entity;
    }

    private T Say<T>(T claim)
        where T : Claim
    {
        Claims.Add(claim);
        return claim;
    }

    private string Pick(params string[] names) => names[random.Next(names.Length)];
}
