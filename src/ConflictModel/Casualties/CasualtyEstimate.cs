using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How many people came to harm, by somebody's account: killed, wounded, missing.</summary>
[JsonConverter(typeof(JsonRefusal))]
public sealed record CasualtyEstimate : Figure
{
    /// <summary>Creates a casualty estimate.</summary>
    /// <param name="of">The incident, conflict or dyad.</param>
    /// <param name="harm">What happened to the people.</param>
    /// <param name="number">How many.</param>
    /// <exception cref="ArgumentException"><paramref name="of"/> names nothing.</exception>
    public CasualtyEstimate(EntityId of, Harm harm, Estimate number)
        : base(of, number) => Harm = harm;

    /// <inheritdoc/>
    public override string Kind => "casualtyEstimate";

    /// <summary>Gets what happened to the people counted.</summary>
    public Harm Harm { get; init; }

    internal override string Measured => Harm.Word.Replace('-', ' ');

    private protected override CountBasis MeasureBasis =>
        Harm == Harm.Killed || Harm == Harm.Wounded || Harm == Harm.KilledOrWounded || Harm == Harm.Abducted ? CountBasis.Flow
        : Harm == Harm.Trapped ? CountBasis.Stock
        : CountBasis.Unstated; // missing and detained are counted either way

    internal override void VisitMeasure(ContentVisitor visitor) => visitor.Value("harm", Harm);
}
