using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Somebody owes somebody to do, refrain from or limit something, under an instrument.</summary>
/// <remarks>
/// <para>Provisions, pledges and deadlines are these; "the text is silent" is a negated one.</para>
/// <para>It is directed: that one side owes another something says nothing of what it is owed back. Where both owe, make a claim of each.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
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

    /// <summary>Gets how strongly the text lays it down; unstated where nobody coded that.</summary>
    public ProvisionStrength Strength { get; init; }

    /// <summary>Gets what kind of pledge between allies it is; unstated where it is none.</summary>
    public PledgeKind Pledge { get; init; }

    /// <summary>Gets where it applies; unknown where the text does not narrow it.</summary>
    public Area Where { get; init => field = Guard.Against.Null(value, nameof(Where)); } = Area.Unknown;

    /// <summary>Gets from when it binds; unknown where that follows from the instrument.</summary>
    public Timing From { get; init; }

    /// <summary>Gets until when it binds; unknown where that follows from the instrument.</summary>
    public Timing Until { get; init; }

    /// <summary>Gets when it must be met, counted from a milestone; where <see cref="Due"/> is known, that counts.</summary>
    public Deadline Deadline { get; init; }

    /// <summary>Gets the condition in words: "if the other is attacked"; empty where there is none.</summary>
    public string Condition { get; init => field = Guard.Against.Null(value, nameof(Condition)); } = "";

    /// <summary>Gets the claim that must hold first; the empty id where none is named.</summary>
    public ClaimId ConditionalOn { get; init; }

    /// <summary>Gets how much is to be done or delivered in all: "840" of "surrender 840 weapons"; unknown where the text names no number.</summary>
    /// <remarks>It is reached, where a <see cref="Limit"/> is kept: who owes 840 has done it with 840, and who owes "no more than 12" with none.</remarks>
    public Estimate Quantity { get; init; }

    /// <summary>Gets what the quantity counts: "weapons"; empty where nothing is.</summary>
    public string QuantityUnit { get; init => field = Guard.Against.Null(value, nameof(QuantityUnit)); } = "";

    /// <summary>Gets the stages in which the quantity is due, in the order in which they fall due: the last one completes it. Empty where it is due at once.</summary>
    public ValueList<Instalment> Instalments { get; init; }

    /// <summary>Gets what must not be passed: "no more than 12"; unknown where nothing is limited.</summary>
    public Estimate Limit { get; init; }

    /// <summary>Gets what the limit counts: "posts"; empty where nothing is.</summary>
    public string LimitUnit { get; init => field = Guard.Against.Null(value, nameof(LimitUnit)); } = "";

    /// <summary>Gets how long beforehand somebody must say that they leave it; unknown where not said.</summary>
    public CalendarLength Notice { get; init; }

    /// <summary>Asks whether something delivered comes to the <see cref="Quantity"/>; what is unknown or "about" settles neither.</summary>
    /// <param name="delivered">How many of the <see cref="QuantityUnit"/> were delivered, by whose count and measure you choose: handed over is not yet accepted.</param>
    /// <returns>Certain where it is certainly no less, impossible where it is certainly less.</returns>
    public Certainty IsMetBy(Estimate delivered) =>
        Quantity.Greatest <= delivered.Least ? Certainty.Certain
        : Quantity.Least > delivered.Greatest ? Certainty.Impossible
        : Certainty.Possible;

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.References("owedBy", Owed);
        visitor.Value("duty", Duty);
        visitor.Text("what", What);
        visitor.References("towards", Towards);
        visitor.Reference("under", Under);
        visitor.Text("clause", Clause);
        visitor.Value("due", Due);
        visitor.Value("strength", Strength);
        visitor.Value("pledge", Pledge);
        Where.Visit(visitor);
        visitor.Value("from", From);
        visitor.Value("until", Until);
        Deadline.Visit(visitor, "deadline");
        visitor.Text("condition", Condition);
        if (ConditionalOn.Value.Length > 0)
        {
            visitor.OnClaim("conditionalOn", ConditionalOn);
        }

        visitor.Value("quantity", Quantity);
        visitor.Text("quantityUnit", QuantityUnit);
        for (var i = 0; i < Instalments.Count; i++)
        {
            visitor.EnterElement(i, "deadline");
            Instalments[i].Visit(visitor);
        }

        visitor.LeaveElements();

        visitor.Value("limit", Limit);
        visitor.Text("limitUnit", LimitUnit);
        visitor.Value("notice", Notice);
    }

    internal override string Tell(Names names)
    {
        var towards = Towards.IsEmpty ? "" : $" towards {names.Of(Towards)}";
        var due = Due.IsKnown ? $", due {Due.Describe()}" : "";
        var under = Under == default ? "" : $", under {names.Of(Under)}{(Clause.Length > 0 ? $" ({Clause})" : "")}";
        var pledge = Pledge == default ? "" : $" (a pledge of {Pledge})";
        return $"{names.Of(Owed)} must {Verb(Duty)}{towards}: {What}{Quantities(names)}{Limits()}{pledge}{Bounds(names)}{due}{under}";
    }

    private string Quantities(Names names)
    {
        var quantity = Quantity.IsKnown ? $", {Quantity.Describe()}{(QuantityUnit.Length > 0 ? $" {QuantityUnit}" : "")}" : "";
        var stages = Instalments.All(i => i == default) ? "" : $" ({string.Join("; ", Instalments.Select(i => i.Tell(names)))})";
        return Instalments.IsEmpty ? quantity : $"{quantity} in {Count.Of(Instalments.Count, "stage")}{stages}";
    }

    private string Limits() => Limit.IsKnown ? $", {Limit.Describe()}{(LimitUnit.Length > 0 ? $" {LimitUnit}" : "")}" : "";

    private string Bounds(Names names)
    {
        var where = Where.IsKnown ? $" {Where.Tell("at", names)}" : "";
        var from = From.IsKnown ? $", from {From.Began.Describe()}" : "";
        var until = Until.IsKnown ? $", until {Until.Finished.Describe()}" : "";
        var condition = Condition.Length > 0 ? $", {Condition}" : "";
        return $"{where}{from}{until}{condition}{(Deadline.IsKnown && !Due.IsKnown ? $", due {Deadline.Tell(names)}" : "")}";
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
