using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A number that somebody gives of something: its measure, of whom, for when, how known, and what was printed.</summary>
[JsonConverter(typeof(JsonRefusal))]
public abstract record Figure : Claim
{
    private Rare<Share>? share;
    private readonly Rare<Timing>? period;

    private protected Figure(EntityId of, Estimate number) => (Of, Number) = (Guard.Against.Empty(of), number);

    /// <summary>Gets what the figure is about: an incident, a conflict, a dyad, a place.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets the number; unknown where what was printed makes no estimate, or where only a <see cref="Share"/> of another figure is told.</summary>
    public Estimate Number { get; init; }

    /// <summary>Gets how much it is of the figure that it is a part of: "most of those displaced"; unknown where the source gives a number.</summary>
    /// <remarks>The link <see cref="LinkKind.PartOf"/> names the denominator. What it comes to is asked of a record (<see cref="FigureQuestions.NumberOf(RecordView, Figure)"/>), and moves with the whole.</remarks>
    public Share Share { get => share?.Value ?? default; init => share = Rare<Share>.Of(value); }

    /// <summary>Gets whom it counts.</summary>
    public Population People { get; init; }

    /// <summary>Gets how the number came about.</summary>
    public Knowledge Knowledge { get; init; }

    /// <summary>Gets whether it counts how many there were, or how many came about; unstated where the measure tells (see <see cref="CountsAs"/>).</summary>
    public CountBasis Basis { get; init; }

    /// <summary>Gets whether it counts how many there were, or how many came about: as stated, or else as its measure has it; unstated where neither tells.</summary>
    public CountBasis CountsAs => Basis == CountBasis.Unstated ? MeasureBasis : Basis;

    /// <summary>Gets the period it covers, or the date it holds for; unknown where that is the incident's.</summary>
    public Timing Period { get => period?.Value ?? default; init => period = Rare<Timing>.Of(value); }

    /// <summary>Gets the cells or phrases as printed.</summary>
    public ValueList<PrintedCell> Printed { get; init; }

    /// <summary>Gets the words for what is measured, as they follow a number of people: "killed".</summary>
    internal abstract string Measured { get; }

    /// <summary>Gets the words for what is counted, people or things.</summary>
    internal virtual string Counted(Names names) => People.Tell(names);

    /// <summary>Gets what the measure itself tells of stock or flow.</summary>
    private protected virtual CountBasis MeasureBasis => CountBasis.Unstated;

    /// <summary>Gets what two figures must share to be of one kind: the type, the measure, the unit.</summary>
    internal string Measures => $"{Kind} {Measured}";

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        VisitMeasure(visitor);
        visitor.Value("number", Number);
        visitor.Value("share", Share);
        People.Visit(visitor);
        visitor.Value("knowledge", Knowledge);
        visitor.Value("basis", Basis);
        visitor.Value("period", Period);
        visitor.Cells("printed", Printed);
    }

    /// <summary>Shows a visitor what is measured.</summary>
    internal abstract void VisitMeasure(ContentVisitor visitor);

    internal override string Tell(Names names) => $"{TellNumber(names)} {Measured}{TellKnowledge()} in {names.Of(Of)}{TellPeriod()}";

    /// <summary>Tells the number with what it counts.</summary>
    internal string TellNumber(Names names)
    {
        var counted = Counted(names);
        return Number.IsKnown || Number.Wording != Wording.Unstated ? Number.Counting(counted)
            : Share.IsKnown ? $"{Share} of the {counted}"
            : Printed.IsEmpty ? Number.Counting(counted)
            : $"no usable number ({string.Join(", ", Printed)}) of {counted}";
    }

    internal string TellKnowledge() => Knowledge == default ? "" : $" ({Knowledge})";

    internal string TellPeriod() => Period.IsKnown ? $" {Period.Describe()}" : "";

    /// <summary>Makes the same figure with a share.</summary>
    internal Figure WithShare(Share of)
    {
        var copy = (Figure)MemberwiseClone(); // see Claim.Copy for why not by `with`
        copy.share = Rare<Share>.Of(of);
        return copy;
    }
}
