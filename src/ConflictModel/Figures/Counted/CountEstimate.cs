using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How many people or things there are, or were seen to, by somebody's account, where that is no harm: inhabitants, people present, troops, posts, breaches, damage.</summary>
/// <remarks>Exposure is not harm: dozens who were present are no casualties. Harm is a <see cref="CasualtyEstimate"/>, flight and return a <see cref="DisplacementEstimate"/>.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record CountEstimate : Figure
{
    /// <summary>Creates a count.</summary>
    /// <param name="of">What it is about: a place, an incident, a deployment, an actor, a truce.</param>
    /// <param name="measure">What is counted of it.</param>
    /// <param name="number">How many.</param>
    /// <exception cref="ArgumentException"><paramref name="of"/> names nothing.</exception>
    public CountEstimate(EntityId of, CountMeasure measure, Estimate number)
        : base(of, number) => Measure = measure;

    /// <inheritdoc/>
    public override string Kind => "countEstimate";

    /// <summary>Gets what is counted.</summary>
    public CountMeasure Measure { get; init; }

    /// <summary>Gets the things counted, in the plural, as the source calls them: "observation posts"; empty where people are.</summary>
    public string Unit { get; init => field = Guard.Against.Null(value, nameof(Unit)); } = "";

    internal override string Measured => WordsOf(Measure);

    private protected override CountBasis MeasureBasis =>
        Measure == CountMeasure.Inhabitants || Measure == CountMeasure.Strength || Measure == CountMeasure.Present ? CountBasis.Stock
        : Measure == CountMeasure.Breaches || Measure == CountMeasure.Destroyed || Measure == CountMeasure.Damaged
            || Measure == CountMeasure.Events || Measure == CountMeasure.Rounds || Measure == CountMeasure.Agreements
            || Measure == CountMeasure.HandedOver || Measure == CountMeasure.Released ? CountBasis.Flow
        : CountBasis.Unstated;

    internal override string Counted(Names names) => UnitOf(Measure, Unit) is { Length: > 0 } unit ? unit : base.Counted(names);

    internal override void VisitMeasure(ContentVisitor visitor)
    {
        visitor.Value("measure", Measure);
        visitor.Text("unit", Unit);
    }

    internal override string Tell(Names names) => $"{names.Of(Of)}: {TellNumber(names)}{MeasuredBeside(Measure, Unit)}{TellKnowledge()}{TellPeriod()}";

    /// <summary>Tells what is measured, as it follows the things counted; nothing where they say so themselves: "12 breaches" are not breaches again.</summary>
    internal static string MeasuredBeside(CountMeasure measure, string unit) =>
        UnitOf(measure, unit).Contains(measure.Word, StringComparison.OrdinalIgnoreCase) ? "" : $" {WordsOf(measure)}";

    /// <summary>Gets the things counted: as the claim calls them, or else by a measure that names things itself. Breaches without a unit are no people.</summary>
    internal static string UnitOf(CountMeasure measure, string unit) =>
        unit.Length == 0 && (measure == CountMeasure.Breaches || measure == CountMeasure.Events || measure == CountMeasure.Rounds || measure == CountMeasure.Agreements) ? measure.Word : unit;

    private static string WordsOf(CountMeasure measure) => measure == CountMeasure.Inhabitants ? "living there" : measure.Word.Replace('-', ' ');
}
