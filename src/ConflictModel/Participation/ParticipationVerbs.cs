namespace ConflictModel;

/// <summary>What is said of who takes part in what, and as what.</summary>
/// <remarks>A party, a guarantor, one who is bound and one who fights are four things; say each that a source says.</remarks>
public static class ParticipationVerbs
{
    /// <summary>Says that an actor is a party to something: one of those who make it, or fight it.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="into">A text, a truce, a meeting, a process.</param>
    /// <param name="words">The source's own word for the role; empty where not given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Participation PartyTo(this Actor actor, Reference<EntityId> into, string words = "") => actor.TakesPartIn(into, Role.Party) with { RoleWords = Guard.Against.Null(words) };

    /// <summary>Says that an actor signs something; as what, a further claim may say.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="into">A text, a truce, a meeting, a process.</param>
    /// <param name="words">The source's own word for the role; empty where not given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Participation Signs(this Actor actor, Reference<EntityId> into, string words = "") => actor.TakesPartIn(into, Role.Signatory) with { RoleWords = Guard.Against.Null(words) };

    /// <summary>Says that an actor vouches for something.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="into">A text, a truce, a meeting, a process.</param>
    /// <param name="words">The source's own word for the role; empty where not given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Participation GuarantorOf(this Actor actor, Reference<EntityId> into, string words = "") => actor.TakesPartIn(into, Role.Guarantor) with { RoleWords = Guard.Against.Null(words) };

    /// <summary>Says that an actor mediates something.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="into">A text, a truce, a meeting, a process.</param>
    /// <param name="words">The source's own word for the role; empty where not given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Participation Mediates(this Actor actor, Reference<EntityId> into, string words = "") => actor.TakesPartIn(into, Role.Mediator) with { RoleWords = Guard.Against.Null(words) };

    /// <summary>Says that an actor attests something.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="into">A text, a truce, a meeting, a process.</param>
    /// <param name="words">The source's own word for the role; empty where not given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Participation WitnessOf(this Actor actor, Reference<EntityId> into, string words = "") => actor.TakesPartIn(into, Role.Witness) with { RoleWords = Guard.Against.Null(words) };

    /// <summary>Says that an actor hosts something.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="into">A text, a truce, a meeting, a process.</param>
    /// <param name="words">The source's own word for the role; empty where not given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Participation HostOf(this Actor actor, Reference<EntityId> into, string words = "") => actor.TakesPartIn(into, Role.Host) with { RoleWords = Guard.Against.Null(words) };

    /// <summary>Says who stood in for the one who takes part, such as the minister who signed.</summary>
    /// <param name="participation">The claim.</param>
    /// <param name="person">Who stood in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="participation"/> is null.</exception>
    /// <exception cref="ArgumentException">A reference names nothing.</exception>
    public static Participation RepresentedBy(this Participation participation, Reference<ActorId> person) =>
        Guard.Against.Null(participation) with { RepresentedBy = Guard.Against.Empty(person) };
}
