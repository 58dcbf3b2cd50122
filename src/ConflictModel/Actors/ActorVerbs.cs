namespace ConflictModel;

/// <summary>What is said of actors and their relations.</summary>
public static class ActorVerbs
{
    /// <summary>Says that an actor is a member of a body.</summary>
    /// <param name="member">Who belongs.</param>
    /// <param name="body">To whom.</param>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public static Membership MemberOf(this Actor member, Reference<ActorId> body) =>
        new(Guard.Against.Null(member), body, MembershipKind.Member);

    /// <summary>Says that an actor is a component of a body, within its hierarchy.</summary>
    /// <param name="part">Who belongs.</param>
    /// <param name="whole">To whom.</param>
    /// <param name="weight">The weight that the source gives it, in its words: "major".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Membership ComponentOf(this Actor part, Reference<ActorId> whole, string weight = "") =>
        new(Guard.Against.Null(part), whole, MembershipKind.Component) { Weight = weight };

    /// <summary>Says that an actor stands under the umbrella of a body and keeps its identity.</summary>
    /// <param name="member">Who belongs.</param>
    /// <param name="umbrella">To whom.</param>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public static Membership UnderUmbrellaOf(this Actor member, Reference<ActorId> umbrella) =>
        new(Guard.Against.Null(member), umbrella, MembershipKind.UnderUmbrella);

    /// <summary>Says that an actor supports another.</summary>
    /// <param name="supporter">Who supports.</param>
    /// <param name="recipient">Who is supported.</param>
    /// <param name="with">With what; nothing where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="supporter"/> is null.</exception>
    public static Support Supports(this Actor supporter, Reference<ActorId> recipient, params SupportType[] with) =>
        new(Guard.Against.Null(supporter), recipient) { With = ValueList.From(Guard.Against.Null(with)) };

    /// <summary>Says that a person holds an office in a body, or speaks for it.</summary>
    /// <param name="person">Who holds it.</param>
    /// <param name="title">The office, in the words of the source.</param>
    /// <param name="body">The body.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    public static OfficeHolding HoldsOffice(this Person person, string title, Reference<ActorId> body) =>
        new(Guard.Against.Null(person), body, title);

    /// <summary>Says that an actor takes part in something, in a role.</summary>
    /// <param name="actor">Who takes part.</param>
    /// <param name="into">In what: an agreement, a truce, a conflict, an incident, a meeting, a process.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="into"/> names nothing.</exception>
    public static Participation TakesPartIn(this Actor actor, Reference<EntityId> into, Role role) => new(Guard.Against.Null(actor), Guard.Against.Empty(into), role);

    /// <summary>Says that an actor became other actors: renamed, merged with others into one, split.</summary>
    /// <param name="before">Who it was; of a merger, one of those who merged.</param>
    /// <param name="how">In which way.</param>
    /// <param name="after">Who came after.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Succession Became(this Actor before, SuccessionKind how, params Reference<ActorId>[] after) =>
        new([Guard.Against.Null(before)], ValueList.From(Guard.Against.Null(after)), how);

    /// <summary>Says that an actor owes somebody to do, refrain from, limit or allow something.</summary>
    /// <param name="actor">Who owes it.</param>
    /// <param name="duty">What is asked for.</param>
    /// <param name="what">What is to be done, left, limited or allowed, in words.</param>
    /// <param name="under">The agreement, resolution or truce that lays it down; unknown where not said.</param>
    /// <param name="towards">Those to whom it is owed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank, or a reference names nothing.</exception>
    public static Obligation Owes(this Actor actor, Duty duty, string what, Reference<EntityId> under = default, params Reference<ActorId>[] towards) =>
        new([Guard.Against.Null(actor)], duty, what) { Under = Guard.Against.Empty(under), Towards = Guard.Against.Empty(ValueList.From(Guard.Against.Null(towards)), nameof(towards)) };

    /// <summary>Says what somebody did by speaking of claims, or of a topic.</summary>
    /// <param name="speaker">Who spoke, or did not.</param>
    /// <param name="act">What was done by it.</param>
    /// <param name="topic">What it is about, in words.</param>
    /// <param name="about">The claims it is about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Declaration Declares(this Actor speaker, SpeechAct act, string topic = "", params Claim[] about) =>
        new(Guard.Against.Null(speaker), act) { Topic = topic, About = ValueList.From(ValueList.From(Guard.Against.Null(about)).Select(c => c.Id)) };
}
