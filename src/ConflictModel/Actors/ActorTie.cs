namespace ConflictModel;

/// <summary>How one actor stands to another, as one or more accounts that agree tell it.</summary>
/// <remarks>
/// <para>Equality is by what is told.</para>
/// <para>There is no natural order.</para>
/// <para>How certain it is stands in the <see cref="Answer{T}"/>. Where both stand so to each other, the actor asked about is <see cref="From"/>.</para>
/// </remarks>
public sealed record ActorTie : ITold
{
    internal ActorTie(ActorId from, AlignmentKind @as, ActorId to) => (From, As, To) = (from, @as, to);

    /// <summary>Gets who stands so.</summary>
    public ActorId From { get; }

    /// <summary>Gets in which way.</summary>
    public AlignmentKind As { get; }

    /// <summary>Gets to whom.</summary>
    public ActorId To { get; }

    /// <summary>Writes it as a sentence with ids in place of names.</summary>
    public override string ToString() => Tell(From.Value, As, To.Value);

    string ITold.Tell(Names names) => Tell(names.Of(From), As, names.Of(To));

    internal static string Tell(string from, AlignmentKind @as, string to)
    {
        var way = @as == AlignmentKind.Ally ? "is allied with"
            : @as == AlignmentKind.CloseTo ? "is close to"
            : @as == AlignmentKind.LoyalTo ? "is loyal to"
            : @as == AlignmentKind.CoordinatesWith ? "coordinates with"
            : @as == AlignmentKind.Rival ? "is a rival of"
            : @as == AlignmentKind.HostileTo ? "is hostile to"
            : $"is aligned ({@as}) with";
        return $"{from} {way} {to}";
    }
}
