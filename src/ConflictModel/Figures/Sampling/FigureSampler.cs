namespace ConflictModel;

/// <summary>Draws totals from the bounds of figures (a Monte Carlo simulation): how likely which total is, if the bounds and what is assumed hold.</summary>
/// <remarks>
/// <para>
/// The same seed gives the same numbers on every machine and framework. The order of the parts does not matter, and a part has the same
/// draws in whatever company: one more incident changes a total by that incident's draws alone.
/// </para>
/// <para>Each part is drawn by itself, so that errors tend to cancel. Where one bias runs through all sources, the true spread is wider.</para>
/// <para>Equality is by seed, shape, draws and assumptions.</para>
/// </remarks>
public sealed record FigureSampler
{
    /// <summary>The most draws there can be.</summary>
    private const int MostDraws = 10_000_000;

    /// <summary>Creates a sampler.</summary>
    /// <param name="shape">How likely which number within the bounds is: no source says, so this is an assumption.</param>
    /// <param name="seed">The number that all draws come from; keep it with the result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    public FigureSampler(FigureShape shape, long seed) => (Shape, Seed) = (Guard.Against.Null(shape), seed);

    /// <summary>Gets how likely which number within the bounds is.</summary>
    public FigureShape Shape { get; }

    /// <summary>Gets the number that all draws come from.</summary>
    public long Seed { get; }

    /// <summary>Gets how often each total is drawn, 1 to 10,000,000; 10,000 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is out of its bounds.</exception>
    public int Draws { get; init => field = Guard.Against.OutOfRange(value, nameof(Draws), 1, MostDraws); } = 10_000;

    /// <summary>Gets what is assumed where a source gives no bound; <see cref="SamplingAssumptions.None"/> unless given, which refuses such figures.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public SamplingAssumptions Assuming { get; init => field = Guard.Against.Null(value, nameof(Assuming)); } = SamplingAssumptions.None;

    /// <summary>Draws from one estimate.</summary>
    /// <param name="number">The estimate.</param>
    /// <exception cref="ArgumentException">The estimate is unknown, or open where nothing is assumed.</exception>
    /// <exception cref="InvalidOperationException">The shape draws a number outside the bounds.</exception>
    /// <exception cref="OverflowException">An assumed bound is greater than <see cref="long.MaxValue"/>.</exception>
    public SampledTotal Sample(Estimate number)
    {
        Assuming.RangeOf(number); // refuses in words for one
        return Draw([number], [], 0, _ => "", nameof(number));
    }

    /// <summary>Draws the sum of estimates of disjoint things: nobody is counted in two of them.</summary>
    /// <remarks>Estimates do not tell what they count; give <see cref="Figure"/>s where that is to be checked.</remarks>
    /// <param name="parts">The estimates, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no part; or one is unknown, or open where nothing is assumed. The message lists them.</exception>
    /// <exception cref="InvalidOperationException">The shape draws a number outside the bounds.</exception>
    /// <exception cref="OverflowException">The total can be greater than <see cref="long.MaxValue"/>.</exception>
    public SampledTotal Sum(IEnumerable<Estimate> parts)
    {
        Guard.Against.Null(parts);
        return Draw([.. parts], [], 0, i => $"[{i}]", nameof(parts));
    }

    /// <summary>Draws the sum of figures of disjoint things, and refuses figures that do not add.</summary>
    /// <remarks>
    /// They add where they measure the same of the same people, each of something else, or of one thing in periods that certainly follow
    /// one another. That two incidents are not one under two names is for the caller to know, and that two sources have one publisher, too: no record is asked.
    /// </remarks>
    /// <param name="parts">The figures, in any order; the total keeps them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no part, or one is null; or figures do not add: other measures or people, rivals, parts of one another, denied, planned,
    /// rejected; or a number is unknown, or open where nothing is assumed. The message names them.
    /// </exception>
    /// <exception cref="InvalidOperationException">The shape draws a number outside the bounds.</exception>
    /// <exception cref="OverflowException">The total can be greater than <see cref="long.MaxValue"/>.</exception>
    public SampledTotal Sum(IEnumerable<Figure> parts)
    {
        var figures = ValueList.From(Guard.Against.Null(parts));
        FigureAddition.Check(figures, nameof(parts));
        return Draw([.. figures.Select(f => f.Number)], figures, figures.Select(f => OriginIdentity.AsSaid(f.By)).Distinct().Count(), i => $"[{i}] {figures[i].Of}", nameof(parts));
    }

    /// <summary>Draws the sum of answers about disjoint things, each one number under its policy, and refuses answers that do not add.</summary>
    /// <remarks>
    /// The total keeps the figures that the answers are made of. An envelope open above is refused, unless a limit is assumed: a multiple of
    /// a low bound that nobody set as such bounds nothing. Ask under a policy whose numbers have a top.
    /// </remarks>
    /// <param name="answers">The answers, such as those of <c>record.Killed(incident)</c>, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no answer, or one is null; or two are about one thing, or of other measures or people; or a number is unknown, or open where nothing is assumed.</exception>
    /// <exception cref="InvalidOperationException">The shape draws a number outside the bounds.</exception>
    /// <exception cref="OverflowException">The total can be greater than <see cref="long.MaxValue"/>.</exception>
    public SampledTotal Sum(IEnumerable<FigureAnswer> answers)
    {
        var all = ValueList.From(Guard.Against.Null(answers));
        FigureAddition.Check(all, nameof(answers));
        return Draw([.. all.Select(a => a.Value)], ValueList.From(all.SelectMany(a => a.Figures)), all.SelectMany(a => a.OriginIdentities).Distinct().Count(), i => $"[{i}] {(all[i].Figures.IsEmpty ? "no figure" : all[i].Figures[0].Of.ToString())}", nameof(answers));
    }

    /// <summary>Writes shape, draws, seed and assumptions.</summary>
    public override string ToString() => FormattableString.Invariant($"{Shape.Name}, {Draws} draws from seed {Seed}, {Assuming}");

    private SampledTotal Draw(Estimate[] numbers, ValueList<Figure> figures, int origins, Func<int, string> name, string parameter)
    {
        var parts = SampledParts.Of(numbers, Assuming, name, parameter);
        return new SampledTotal(this, parts, parts.Draw(this), figures, origins);
    }
}
