using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A part of what an obligation asks for, with its own time: "a quarter of them by 15 September".</summary>
/// <remarks>
/// <para>What it counts is the obligation's <see cref="Obligation.QuantityUnit"/>.</para>
/// <para>Equality is by quantity and times; there is no natural order; the default value is an instalment of which nothing is known.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct Instalment
{
    /// <summary>Creates an instalment.</summary>
    /// <param name="quantity">How much of it: this instalment's own, not what has come together with it; unknown where the text names no number.</param>
    /// <param name="due">By when; unknown where not said.</param>
    public Instalment(Estimate quantity, Timing due = default) => (Quantity, Due) = (quantity, due);

    /// <summary>Gets how much this instalment brings, without those before it; unknown where the text names no number.</summary>
    public Estimate Quantity { get; init; }

    /// <summary>Gets by when; unknown where not said.</summary>
    public Timing Due { get; init; }

    /// <summary>Gets by when, counted from a milestone; where <see cref="Due"/> is known, that counts.</summary>
    public Deadline Deadline { get; init; }

    internal void Visit(ContentVisitor visitor)
    {
        visitor.Text("instalments", "instalment"); // one of which nothing is known is one nevertheless
        visitor.Value("quantity", Quantity);
        visitor.Value("due", Due);
        Deadline.Visit(visitor, "deadline");
    }

    internal string Tell(Names names)
    {
        var quantity = Quantity.IsKnown ? Quantity.Describe() : "some";
        var due = Due.IsKnown ? Due.Describe() : Deadline.IsKnown ? Deadline.Tell(names) : "";
        return due.Length > 0 ? $"{quantity} due {due}" : quantity;
    }
}
