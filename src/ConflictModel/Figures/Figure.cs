namespace ConflictModel;

/// <summary>A number that somebody gives of something: its measure, of whom, for when, how known, and what was printed.</summary>
public abstract record Figure : Claim
{
    private protected Figure(EntityId of, Estimate number) => (Of, Number) = (Guard.Against.Empty(of), number);

    /// <summary>Gets what the figure is about: an incident, a conflict, a dyad, a place.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets the number; unknown where what was printed makes no estimate.</summary>
    public Estimate Number { get; init; }

    /// <summary>Gets whom it counts.</summary>
    public Population People { get; init; }

    /// <summary>Gets how the number came about.</summary>
    public Knowledge Knowledge { get; init; }

    /// <summary>Gets the period it covers, or the date it holds for; unknown where that is the incident's.</summary>
    public Timing Period { get; init; }

    /// <summary>Gets the cells or phrases as printed.</summary>
    public ValueList<PrintedCell> Printed { get; init; }

    /// <summary>Gets the words for what is measured, as they follow a number of people: "killed".</summary>
    internal abstract string Measured { get; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("of", Of);
        VisitMeasure(visitor);
        visitor.Value("number", Number);
        visitor.Value("people", People.Kind);
        visitor.Reference("side", People.Side);
        visitor.Text("peopleWords", People.Words);
        visitor.Value("knowledge", Knowledge);
        visitor.Value("period", Period);
        visitor.Cells("printed", Printed);
    }

    /// <summary>Shows a visitor what is measured.</summary>
    internal abstract void VisitMeasure(ContentVisitor visitor);

    internal override string Tell(Names names)
    {
        var people = People.Tell(names);
        var counted = Number.IsKnown || Printed.IsEmpty ? Number.Counting(people) : $"no usable number ({string.Join(", ", Printed)}) of {people}";
        var known = Knowledge == default ? "" : $" ({Knowledge})";
        var period = Period.IsKnown ? $" {Period.Describe()}" : "";
        return $"{counted} {Measured}{known} in {names.Of(Of)}{period}";
    }
}
