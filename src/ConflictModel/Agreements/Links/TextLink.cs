using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>How one text stands to another, as an answer tells it.</summary>
/// <remarks>Equality is by all three; there is no natural order; the default value links nothing.</remarks>
/// <param name="From">The text or truce that does so.</param>
/// <param name="How">How it stands to the other.</param>
/// <param name="To">The other.</param>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct TextLink(EntityId From, InstrumentLinkKind How, Reference<EntityId> To) : ITold
{
    /// <summary>Writes the two and how they stand.</summary>
    public override string ToString() => $"{From} {How} {To}";

    string ITold.Tell(Names names) => Tell(names);

    internal string Tell(Names names)
    {
        var to = To.Kind is ReferenceKind.Unknown ? "something unknown" : names.Of(To);
        return How.Word switch
        {
            "refers-to" => $"{names.Of(From)} refers to {to}",
            "part-of" => $"{names.Of(From)} is a part of {to}",
            "annex-of" => $"{names.Of(From)} is an annex of {to}",
            "made-in" => $"{names.Of(From)} was made in {to}",
            _ when How.IsKnown && How != default => $"{names.Of(From)} {How} {to}",
            _ => $"{names.Of(From)} stands to {to} as \"{How}\"",
        };
    }
}
