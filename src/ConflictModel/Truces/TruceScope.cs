namespace ConflictModel;

/// <summary>For whom, where and at what clock time a truce is asked about.</summary>
/// <remarks>
/// <para>What is not asked for narrows nothing.</para>
/// <para>The default is <see cref="Whole"/>.</para>
/// </remarks>
public sealed record TruceScope
{
    private TruceScope()
    {
    }

    /// <summary>Gets the scope of a question about the whole truce.</summary>
    public static TruceScope Whole { get; } = new();

    /// <summary>Gets the place asked about; unknown where none is.</summary>
    public Reference<PlaceId> Place { get; private init; }

    /// <summary>Gets those asked about: one for itself, two between one another; empty where none is.</summary>
    public ValueList<ActorId> Parties { get; private init; }

    /// <summary>Gets the clock moment asked about; unknown where the day is.</summary>
    public Moment Moment { get; private init; }

    /// <summary>Asks about a place.</summary>
    /// <param name="place">The place.</param>
    public static TruceScope In(PlaceId place) => Whole.AndIn(place);

    /// <summary>Asks between two opponents.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentException">The two are one.</exception>
    public static TruceScope Between(ActorId one, ActorId other) => one == other
        ? throw new ArgumentException("A pair is of two.", nameof(other))
        : Whole with { Parties = [one, other] };

    /// <summary>Asks for one of those who may be bound.</summary>
    /// <param name="party">Who.</param>
    public static TruceScope For(ActorId party) => Whole with { Parties = [party] };

    /// <summary>Asks about a moment by the clock. It stands in for the day of the view.</summary>
    /// <param name="moment">The moment; a bare date asks about that day.</param>
    public static TruceScope At(Moment moment) => Whole.AndAt(moment);

    /// <summary>Asks about a place, too.</summary>
    /// <param name="place">The place.</param>
    public TruceScope AndIn(PlaceId place) => this with { Place = place };

    /// <summary>Asks about a moment by the clock, too.</summary>
    /// <param name="moment">The moment.</param>
    public TruceScope AndAt(Moment moment) => this with { Moment = moment };

    internal string Tell(Names names)
    {
        var place = Place.TryGetId(out var id) ? $" in {names.Of(id)}" : "";
        var parties = Parties.Count switch { 0 => "", 1 => $" for {names.Of(Parties[0])}", _ => $" between {names.Of(Parties[0])} and {names.Of(Parties[1])}" };
        return place + parties;
    }
}
