using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How many people were displaced, live displaced or went back, by somebody's account.</summary>
/// <remarks>Flow (newly displaced) and stock (living displaced) are different measures: neither contains the other.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record DisplacementEstimate : Figure
{
    /// <summary>Creates a displacement estimate.</summary>
    /// <param name="of">The incident or conflict that caused it, or the place where the people are.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="number">How many.</param>
    /// <exception cref="ArgumentException"><paramref name="of"/> names nothing.</exception>
    public DisplacementEstimate(EntityId of, DisplacementMeasure measure, Estimate number)
        : base(of, number) => Measure = measure;

    /// <inheritdoc/>
    public override string Kind => "displacementEstimate";

    /// <summary>Gets what is counted: a flow, a stock, or returns.</summary>
    public DisplacementMeasure Measure { get; init; }

    internal override string Measured => Measure.Word.Replace('-', ' ');

    private protected override CountBasis MeasureBasis =>
        Measure == DisplacementMeasure.NewlyDisplaced ? CountBasis.Flow
        : Measure == DisplacementMeasure.LivingDisplaced ? CountBasis.Stock
        : CountBasis.Unstated; // those who came back are counted either way

    internal override string Tell(Names names) => $"{TellNumber(names)} {Phrase(Of, Measure)} {names.Of(Of)}{TellKnowledge()}{TellPeriod()}";

    /// <summary>Tells the measure with the word that joins it to what it is of: an event displaces people, a place is where they are.</summary>
    internal static string Phrase(EntityId of, DisplacementMeasure measure) =>
        measure.Word.Replace('-', ' ') + (of.Family is not (EntityFamily.Incident or EntityFamily.Conflict or EntityFamily.Dyad) ? " in"
            : measure == DisplacementMeasure.Returned ? " of those displaced by"
            : " by");

    internal override void VisitMeasure(ContentVisitor visitor) => visitor.Value("measure", Measure);
}
