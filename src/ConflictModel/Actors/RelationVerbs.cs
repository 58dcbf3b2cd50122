namespace ConflictModel;

/// <summary>What is said of how actors stand to one another, and of authorities that list them.</summary>
public static class RelationVerbs
{
    /// <summary>Says that two actors are allies. That one backs the other is more: <see cref="ActorVerbs.Supports"/>.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    /// <param name="words">The source's own words; empty where not needed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Alignment AlliedWith(this Actor one, Reference<ActorId> other, string words = "") => Guard.Against.Null(one).Stands(AlignmentKind.Ally, other, words);

    /// <summary>Says that an actor is close to another, which is less than being supported by it.</summary>
    /// <param name="actor">Who is close.</param>
    /// <param name="to">To whom.</param>
    /// <param name="words">The source's own words; empty where not needed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Alignment CloseTo(this Actor actor, Reference<ActorId> to, string words = "") => actor.Stands(AlignmentKind.CloseTo, to, words);

    /// <summary>Says that an actor is loyal to another.</summary>
    /// <param name="actor">Who is loyal.</param>
    /// <param name="to">To whom.</param>
    /// <param name="words">The source's own words; empty where not needed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Alignment LoyalTo(this Actor actor, Reference<ActorId> to, string words = "") => actor.Stands(AlignmentKind.LoyalTo, to, words);

    /// <summary>Says that an actor is hostile to another. Hostilities are incidents.</summary>
    /// <param name="actor">Who is hostile.</param>
    /// <param name="to">To whom.</param>
    /// <param name="words">The source's own words; empty where not needed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Alignment HostileTo(this Actor actor, Reference<ActorId> to, string words = "") => actor.Stands(AlignmentKind.HostileTo, to, words);

    /// <summary>Says that an actor stands to another in a way that has no verb of its own.</summary>
    /// <param name="actor">Who stands so.</param>
    /// <param name="how">In which way.</param>
    /// <param name="to">To whom.</param>
    /// <param name="words">The source's own words; empty where not needed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Alignment Stands(this Actor actor, AlignmentKind how, Reference<ActorId> to, string words = "") =>
        new(Guard.Against.Null(actor), to, how) { Words = words };

    /// <summary>Says that a body lists an actor, under sanctions or otherwise; when, <see cref="ClaimVerbs.During"/> and <see cref="ClaimVerbs.Since"/> say.</summary>
    /// <param name="authority">Who lists.</param>
    /// <param name="actor">Who is listed.</param>
    /// <param name="programme">The programme or list, in the words of the authority; empty where not said.</param>
    /// <param name="reason">The reason that the authority gives; empty where not said.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Designation Designates(this Actor authority, Reference<ActorId> actor, string programme = "", string reason = "") =>
        new(actor, Guard.Against.Null(authority)) { Programme = programme, Reason = reason };
}
