using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A finding on an item that its keeper has looked at and lets stand, with the reason.</summary>
/// <remarks>It travels with the item, so that the next reader sees both the fault and why it stays. Equality is by content.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Suppression
{
    /// <summary>Creates a suppression.</summary>
    /// <param name="rule">The id of the rule whose findings on the item are let stand: <c>CM4002</c>.</param>
    /// <param name="reason">Why, as a sentence.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is blank: nothing is let stand without a reason.</exception>
    public Suppression(string rule, string reason) =>
        (Rule, Reason) = (Guard.Against.NullOrWhiteSpace(rule), Guard.Against.NullOrWhiteSpace(reason));

    /// <summary>Gets the id of the rule.</summary>
    public string Rule { get; }

    /// <summary>Gets why its findings are let stand.</summary>
    public string Reason { get; }

    /// <summary>Writes rule and reason.</summary>
    public override string ToString() => $"{Rule}: {Reason}";
}
