namespace ConflictModel;

/// <summary>Somebody owes somebody to do, refrain from or limit something, under an instrument.</summary>
/// <remarks>Provisions, pledges and deadlines are these; "the text is silent" is a negated one.</remarks>
public sealed record Obligation : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="owed">Those who owe it.</param>
    /// <param name="duty">What it asks for.</param>
    /// <param name="what">What is to be done, left or limited, in words.</param>
    /// <exception cref="ArgumentException"><paramref name="what"/> is null or blank, or a reference names nothing.</exception>
    public Obligation(ValueList<Reference<ActorId>> owed, Duty duty, string what) => (Owed, Duty, What) = (Guard.Against.Empty(owed), duty, Guard.Against.NullOrWhiteSpace(what));

    /// <inheritdoc/>
    public override string Kind => "obligation";

    /// <summary>Gets those who owe it.</summary>
    public ValueList<Reference<ActorId>> Owed { get; init; }

    /// <summary>Gets what it asks for.</summary>
    public Duty Duty { get; init; }

    /// <summary>Gets what is to be done, left or limited, in words.</summary>
    public string What { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(What)); }

    /// <summary>Gets those to whom it is owed; empty where not said.</summary>
    public ValueList<Reference<ActorId>> Towards { get; init; }

    /// <summary>Gets the agreement, resolution or truce it stands in; unknown where not said, none where in none.</summary>
    public Reference<EntityId> Under { get; init; }

    /// <summary>Gets the clause; empty where not given.</summary>
    public string Clause { get; init => field = Guard.Against.Null(value, nameof(Clause)); } = "";

    /// <summary>Gets by or until when; unknown where not said.</summary>
    public Timing Due { get; init; }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.References("owedBy", Owed);
        visitor.Value("duty", Duty);
        visitor.Text("what", What);
        visitor.References("towards", Towards);
        visitor.Reference("under", Under);
        visitor.Text("clause", Clause);
        visitor.Value("due", Due);
    }

    internal override string Tell(Names names)
    {
        var towards = Towards.IsEmpty ? "" : $" towards {names.Of(Towards)}";
        var due = Due.IsKnown ? $", due {Due.Describe()}" : "";
        var under = Under == default ? "" : $", under {names.Of(Under)}{(Clause.Length > 0 ? $" ({Clause})" : "")}";
        return $"{names.Of(Owed)} must {Verb(Duty)}{towards}: {What}{due}{under}";
    }

    private static string Verb(Duty duty) => duty.Word switch
    {
        "to-do" => "do this",
        "to-refrain" => "refrain from this",
        "to-limit" => "limit this",
        "to-allow" => "allow this",
        _ => $"({duty})",
    };
}
