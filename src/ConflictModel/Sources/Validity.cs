namespace ConflictModel;

/// <summary>When what a claim says holds, and whether its ends are real or only those of the sightings.</summary>
/// <remarks>
/// <para>Equality is by what is known; there is no natural order.</para>
/// <para>The default value is undated: it holds on the day it was said, and what holds beyond follows a named rule (<see cref="Persistence"/>).</para>
/// </remarks>
public readonly record struct Validity
{
    /// <summary>Creates a validity.</summary>
    /// <param name="during">The stretch of time.</param>
    /// <param name="startIsFirstSeen">Whether the start is only the first sighting.</param>
    /// <param name="endIsLastSeen">Whether the end is only the last sighting.</param>
    public Validity(ImpreciseInterval during, bool startIsFirstSeen = false, bool endIsLastSeen = false) =>
        (During, StartIsFirstSeen, EndIsLastSeen) = (during, startIsFirstSeen, endIsLastSeen);

    /// <summary>Gets the validity of a claim that is not dated.</summary>
    public static Validity Undated => default;

    /// <summary>Gets the stretch of time.</summary>
    public ImpreciseInterval During { get; }

    /// <summary>Gets a value indicating whether the start is only the first sighting: it may have been so before.</summary>
    public bool StartIsFirstSeen { get; }

    /// <summary>Gets a value indicating whether the end is only the last sighting: it may go on.</summary>
    public bool EndIsLastSeen { get; }

    /// <summary>Writes the stretch, with a mark where an end is only a sighting.</summary>
    public override string ToString() => $"{(StartIsFirstSeen ? "seen " : "")}{During}{(EndIsLastSeen ? " seen" : "")}";
}
