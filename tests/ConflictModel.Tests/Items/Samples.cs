using System.Reflection;

namespace ConflictModel.Tests.Items;

/// <summary>One claim of each kind, and several values for every type that a member of one can have.</summary>
internal static class Samples
{
    public static readonly ActorId A = ActorId.Parse("a");
    public static readonly ActorId B = ActorId.Parse("b");
    public static readonly ActorId C = ActorId.Parse("c");

    private static readonly EntityId Subject = TruceId.Parse("t");

    /// <summary>Claims that say as little as their constructors allow.</summary>
    public static IReadOnlyList<Claim> Claims { get; } =
    [
        new Membership(A, B, MembershipKind.Member),
        new OfficeHolding(A, B, "director"),
        new Succession([A], [B], SuccessionKind.Renamed),
        new Support(A, B),
        new Alignment(A, B, AlignmentKind.Ally),
        new Designation(A, B),
        new ConflictModel.Control(A, PlaceId.Parse("p"), ControlDegree.Control),
        new Obligation([A], Duty.ToDo, "withdraw"),
        new Violation(Subject, [A]),
        new InstrumentLink(Subject, InstrumentLinkKind.Renews, Subject),
        new CasualtyEstimate(Subject, Harm.Killed, Estimate.Exactly(1)),
        new DisplacementEstimate(Subject, DisplacementMeasure.Returned, Estimate.Exactly(1)),
        new CountEstimate(Subject, CountMeasure.SetUp, Estimate.Exactly(1)),
        new Occurrence(IncidentId.Parse("i")),
        new Cause(Subject, default),
        new Outcome(Subject, OutcomeKind.Settlement),
        new Positioning(Subject, Area.Unknown),
        new Encirclement(Subject, [A]),
        new Authorisation(Subject, default),
        new Convening(Subject),
        new Milestone(Subject, MilestoneKind.Ended, default),
        new DateClue(SourceId.Parse("s"), "on Monday", Subject),
        new TermProvision(Subject, Term.OpenEnded),
        new AreaProvision(Subject, Area.Unknown),
        new Classification(Subject, new Code("scheme", "code")),
        new ConflictModel.Naming(Subject, "name"),
        new ConflictModel.Participation(A, Subject, Role.Party),
        new Comparison(Subject, ComparisonKind.Known[0]),
        new Declaration(A, SpeechAct.Known[0]),
    ];

    private static readonly Dictionary<Type, object[]> Values = new()
    {
        [typeof(bool)] = [false, true],
        [typeof(string)] = ["a", "ab", "a\nweight=1:b", "x=1", "ب"],
        [typeof(EntityId)] = [Subject, (EntityId)PlaceId.Parse("t"), (EntityId)TruceId.Parse("u")],
        [typeof(SourceId)] = [SourceId.Parse("s"), SourceId.Parse("t")],
        [typeof(bool)] = [false, true],
        [typeof(PlaceId)] = [PlaceId.Parse("p"), PlaceId.Parse("q")],
        [typeof(Timing)] = [Timing.Unknown, new Timing(2020), new Timing(2020, 1), Timing.Parse("2020/2021"), Timing.Parse("2020/.."), Timing.Parse("2020-01-01T00:01"), Timing.Parse("2020-01-01T00:01Z")],
        [typeof(Moment)] = [Moment.Unknown, new Moment(2020), Moment.Parse("2020-01-01"), Moment.Parse("2020-01-01T00:01"), Moment.Parse("2020~")],
        [typeof(Estimate)] = [Estimate.Unknown, Estimate.Exactly(5), Estimate.Between(5, 5), Estimate.AtLeast(24), Estimate.OfWord("dozens"), Estimate.OfWord("dozens", WordBounds.Acled), Estimate.MoreThan(23), Estimate.About(5), Estimate.UpTo(5), Estimate.Nearly(5), Estimate.FewerThan(5), Estimate.Between(5, 6), Estimate.Between(5, 6).WithBest(5), Estimate.NoneReported, Estimate.Parse("half of 10"), Estimate.Parse("5-6 (invented)")],
        [typeof(ClaimId)] = [default(ClaimId), ClaimId.Parse("x"), ClaimId.Parse("y")],
        [typeof(CalendarLength)] = [CalendarLength.Unknown, CalendarLength.Parse("P0D"), CalendarLength.Parse("P7D"), CalendarLength.Parse("P1W"), CalendarLength.Parse("P1M")],
        [typeof(Deadline)] = [Deadline.Unknown, Deadline.Parse("P7D after ended of truce:t"), Deadline.Parse("P7D before ended of truce:t"), Deadline.Parse("P1W after ended of truce:t"), Deadline.Parse("P7D after ended of truce:u"), Deadline.Parse("P7D after signed of truce:t")],
        [typeof(Share)] = [Share.Unknown, Share.Half, Share.Parse("about half"), Share.Majority, Share.None, Share.All, Share.Part],
        [typeof(Population)] = [Population.Anyone, Population.Civilians, Population.Combatants, new Population(default, A), new Population(default, words: "women"), new Population(PopulationKind.Civilians, words: "women"), new Population(PopulationKind.Parse("women")), new Population(default, Reference<ActorId>.Described("women")), Population.Civilians with { Age = AgeGroup.Children }, Population.Anyone with { Sex = Sex.Female }, Population.Combatants with { Role = PersonRole.Leaders }],
        [typeof(Code)] = [default(Code), new Code("a b", "c"), new Code("a", "b c"), new Code("a", "b")],
        [typeof(ValueList<PrintedCell>)] = [Cells(), Cells(new PrintedCell("a=b", "c")), Cells(new PrintedCell("a", "b=c")), Cells(new("low", "5"), new("high", "3")), Cells(new PrintedCell("", "")), Cells(default(PrintedCell), default(PrintedCell))],
        [typeof(ValueList<Instalment>)] =
        [
            Stages(), Stages(default(Instalment)), Stages(default, default), Stages(new Instalment(Estimate.Exactly(5))), Stages(new Instalment(Estimate.Exactly(5), new(2020))), Stages(new Instalment(default, new(2020))),
            Stages(new Instalment(Estimate.Exactly(5)), default), Stages(new Instalment(default) { Deadline = Deadline.Parse("P7D after ended of truce:t") }),
        ],
        [typeof(ValueList<ClaimId>)] = [new ValueList<ClaimId>(), ValueList.From([ClaimId.Parse("x")]), ValueList.From([ClaimId.Parse("x"), ClaimId.Parse("y")])],
        [typeof(ValueList<SupportType>)] = [new ValueList<SupportType>(), ValueList.From([SupportType.Weapons]), ValueList.From([SupportType.Weapons, SupportType.Funding]), ValueList.From([SupportType.Unstated]), ValueList.From([SupportType.Unstated, SupportType.Weapons])],
        [typeof(Area)] =
        [
            Area.Unknown, new Area { Places = [PlaceId.Parse("p")] }, new Area { Places = [PlaceId.Parse("p"), PlaceId.Parse("q")] }, new Area { Words = "near" },
            new Area { Point = new GeoPoint(1, 2) }, new Area { Point = new GeoPoint(1.00000000000001, 2) }, new Area { Precision = new Code("ucdp-where-prec", "4") },
            new Area { Parts = [new PlacePart("near", PlaceId.Parse("p"))] }, new Area { Parts = [new PlacePart("p", PlaceId.Parse("p"))] }, new Area { Except = [PlaceId.Parse("p")] }, new Area { Along = "near" }, new Area { WithinMetres = 5 },
        ],
        [typeof(Term)] =
        [
            Term.Unstated, Term.Unknown, Term.OpenEnded, Term.Of(NodaTime.Period.FromMonths(1)), Term.Of(NodaTime.Period.FromDays(30)), Term.Until(new(2020)), Term.Until(new(2021)),
            Term.OpenEnded.From(MilestoneKind.Signed), Term.OpenEnded.RenewedTacitly(), Term.OpenEnded.RenewedByConsent(NodaTime.Period.FromDays(30)), Term.OpenEnded.WithNotice(NodaTime.Period.FromDays(30)), Term.OpenEnded.WithNotice(NodaTime.Period.FromDays(30), [A]),
        ],
    };

    /// <summary>Gets the members that tell what a claim says: those that not every claim has.</summary>
    public static IEnumerable<PropertyInfo> Content(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.DeclaringType != typeof(Claim) && p.DeclaringType != typeof(Item));

    /// <summary>Gets different values for a member, the unstated one among them.</summary>
    public static object[] Of(Type type)
    {
        if (Values.TryGetValue(type, out var values))
        {
            return values;
        }

        if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IVocabulary<>)))
        {
            var known = ((System.Collections.IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>(); // every vocabulary has it
            return [.. known, Activator.CreateInstance(type)!];
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Reference<>))
        {
            return (object[])Make(nameof(References), type.GetGenericArguments()[0]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && type.GetGenericArguments()[0] is { IsGenericType: true } element)
        {
            return (object[])Make(nameof(ReferenceLists), element.GetGenericArguments()[0]);
        }

        throw new NotSupportedException($"Give sample values for {type}.");
    }

    /// <summary>Makes the value of a member that refers to something that no record holds; null where the type refers to nothing.</summary>
    public static object? Dangling(Type type) =>
        type == typeof(EntityId) ? (EntityId)TruceId.Parse("missing")
        : type == typeof(PlaceId) ? PlaceId.Parse("missing")
        : type == typeof(SourceId) ? SourceId.Parse("missing")
        : type == typeof(ClaimId) ? ClaimId.Parse("missing")
        : type == typeof(Deadline) ? Deadline.Parse("P7D after ended of truce:missing")
        : type == typeof(ValueList<Instalment>) ? Stages(new Instalment(default) { Deadline = Deadline.Parse("P7D after ended of truce:missing") })
        : type == typeof(ValueList<ClaimId>) ? ValueList.From([ClaimId.Parse("missing")])
        : type == typeof(Population) ? new Population(default, ActorId.Parse("missing"))
        : type == typeof(Area) ? new Area { Places = [PlaceId.Parse("missing")] }
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Reference<>) ? Make(nameof(Missing), type.GetGenericArguments()[0])
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && type.GetGenericArguments()[0] is { IsGenericType: true } element && element.GetGenericTypeDefinition() == typeof(Reference<>)
            ? Make(nameof(MissingList), element.GetGenericArguments()[0])
        : null;

    /// <summary>Makes a copy that differs in one member, as <c>with</c> does.</summary>
    public static T With<T>(T item, PropertyInfo member, object? value)
        where T : Item
    {
        var copy = (T)item.GetType().GetMethod("<Clone>$")!.Invoke(item, null)!; // every record has it
        member.SetValue(copy, value);
        return copy;
    }

    private static ValueList<PrintedCell> Cells(params PrintedCell[] cells) => ValueList.From(cells);

    private static ValueList<Instalment> Stages(params Instalment[] stages) => ValueList.From(stages);

    private static object Make(string method, Type id) =>
        typeof(Samples).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(id).Invoke(null, null)!; // named above, and gives a value

    private static Reference<T> Missing<T>()
        where T : struct, IEntityId<T> => Reference<T>.To(Id<T>("missing"));

    private static ValueList<Reference<T>> MissingList<T>()
        where T : struct, IEntityId<T> => ValueList.From([Reference<T>.Unknown, Reference<T>.OneOf([Id<T>("missing"), Id<T>("missing2")])]);

    /// <summary>Makes an id; one that serves all families says which it is.</summary>
    private static T Id<T>(string text)
        where T : struct, IEntityId<T> => T.Parse(typeof(T) == typeof(EntityId) ? $"truce:{text}" : text, null);

    private static object[] References<T>()
        where T : struct, IEntityId<T>
    {
        var (a, b, c) = (Id<T>("a"), Id<T>("b"), Id<T>("c"));
        return
        [
            Reference<T>.Unknown, Reference<T>.None, Reference<T>.ToBeAgreed, Reference<T>.To(a), Reference<T>.To(b),
            Reference<T>.Described("a"), Reference<T>.Described("a", several: true), Reference<T>.Described("s a"), Reference<T>.Described("None "),
            Reference<T>.OneOf([a, b]), Reference<T>.OneOf([b, a]), Reference<T>.OneOf([a, b, c]),
        ];
    }

    private static object[] ReferenceLists<T>()
        where T : struct, IEntityId<T>
    {
        var (a, b, c) = (Id<T>("a"), Id<T>("b"), Id<T>("c"));
        Reference<T> unknown = default;
        return
        [
            new ValueList<Reference<T>>(), ValueList.From([unknown]), ValueList.From([unknown, unknown]), ValueList.From<Reference<T>>([a]), ValueList.From<Reference<T>>([a, b]), ValueList.From<Reference<T>>([b, a]),
            ValueList.From<Reference<T>>([a, unknown]), ValueList.From<Reference<T>>([a, b, c]), ValueList.From([a, Reference<T>.OneOf([b, c])]), ValueList.From([Reference<T>.OneOf([a, b, c])]),
            ValueList.From([Reference<T>.OneOf([a, b]), Reference<T>.OneOf([b, c])]), ValueList.From([Reference<T>.None]), ValueList.From([Reference<T>.Described("a")]),
        ];
    }
}
