using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A source dates something in words that count from its own day: "on Monday", "about eight months ago".</summary>
/// <remarks>
/// The claims whose dates were read from the words are named, so that they can be looked at again from another day. What is known of the
/// date from elsewhere makes it a clue to the day on which the source was written: see <see cref="DatingQuestions"/>.
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record DateClue : Claim
{
    /// <summary>Creates the claim.</summary>
    /// <param name="in">The source.</param>
    /// <param name="words">The words, as the source has them.</param>
    /// <param name="of">What they date.</param>
    /// <exception cref="ArgumentException"><paramref name="words"/> is null or blank, or <paramref name="in"/> or <paramref name="of"/> names nothing.</exception>
    public DateClue(SourceId @in, string words, EntityId of)
    {
        Guard.Against.Empty((EntityId)@in, nameof(@in));
        (In, Words, Of) = (@in, Guard.Against.NullOrWhiteSpace(words), Guard.Against.Empty(of));
    }

    /// <inheritdoc/>
    public override string Kind => "dateClue";

    /// <summary>Gets the source whose day the words count from.</summary>
    public SourceId In { get; init; }

    /// <summary>Gets the words, as the source has them.</summary>
    public string Words { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Words)); }

    /// <summary>Gets what they date.</summary>
    public EntityId Of { get; init; }

    /// <summary>Gets which point in its life they date; unstated where there is but one. Two clues to the same point must agree.</summary>
    public MilestoneKind Point { get; init; }

    /// <summary>Gets the words as <see cref="RelativeDate.Parse(string)"/> reads them, where the source's own are of another language or shape; empty where they need no help.</summary>
    public string ReadAs { get; init => field = Guard.Against.Null(value, nameof(ReadAs)); } = "";

    /// <summary>Gets when it was, by knowledge from elsewhere; unknown where nothing else tells.</summary>
    public Timing Known { get; init; }

    /// <summary>Gets a value indicating whether what the words date was still to come when they were written.</summary>
    public bool IsToCome { get; init; }

    /// <summary>Gets the claims whose dates were read from the words; empty where none.</summary>
    public ValueList<ClaimId> Dates { get; init; }

    /// <summary>Reads the words.</summary>
    /// <param name="date">The relative date in the source's words, or null.</param>
    /// <returns>False where they are no phrase that <see cref="RelativeDate.Parse(string)"/> knows: put one in <see cref="ReadAs"/>.</returns>
    public bool TryRead([NotNullWhen(true)] out RelativeDate? date)
    {
        date = RelativeDate.TryParse(ReadAs.Length > 0 ? ReadAs : Words, out var read) ? read.Saying(Words) : null;
        return date is not null;
    }

    internal override void VisitContent(ContentVisitor visitor)
    {
        visitor.Entity("in", In);
        visitor.Text("words", Words);
        visitor.Entity("of", Of);
        visitor.Value("point", Point);
        visitor.Text("readAs", ReadAs);
        visitor.Value("known", Known);
        visitor.Value("isToCome", IsToCome);
        visitor.Claims("dates", Dates);
    }

    internal override string Tell(Names names)
    {
        var point = Point == default ? "" : $" ({Point})";
        var known = Known.IsKnown ? $"; by other knowledge {Known.Describe()}" : "";
        return $"“{names.Of(In)}” dates {names.Of(Of)}{point} “{Words}”{known}";
    }
}
