namespace ConflictModel;

/// <summary>Answers who has what hold of a place on a day: accounts that say the same make one answer, and a denial weakens what it speaks against.</summary>
internal sealed class ControlSearch(DayView day, PlaceId asked)
{
    private readonly List<Group> groups = [];
    private readonly Dictionary<Key, int> positions = [];
    private readonly List<(Reference<ActorId> Controller, LeftOut LeftOut)> leftOut = [];

    /// <summary>Asks about the place itself, the places within it, and those around it.</summary>
    internal ValueList<Answer<PlaceControl>> Run(Question question)
    {
        var index = day.Record.Index.Control;
        Weigh(asked, ControlScope.Same, isSure: true);
        var within = index.Within(asked);
        foreach (var (place, isSure) in within)
        {
            Weigh(place, ControlScope.Part, isSure);
        }

        foreach (var (place, isSure) in index.Around(asked).Where(a => !within.Exists(w => w.Place == a.Place)))
        {
            Weigh(place, ControlScope.Surrounding, isSure);
        }

        return ValueList.From(Settled().Select(g => Answer(g, question, ReasonsOf(g))));
    }

    /// <summary>Asks about the place itself alone.</summary>
    internal ValueList<Answer<PlaceControl>> RunOnItself(Question question)
    {
        Weigh(asked, ControlScope.Same, isSure: true);
        return ValueList.From(Settled().Select(g => Answer(g, question, ReasonsOf(g))));
    }

    /// <summary>Asks what hold of the place itself an actor has who is named, or is one of several who may be meant.</summary>
    internal ValueList<Answer<PlaceControl>> RunOnItself(Question question, ActorId actor)
    {
        Weigh(asked, ControlScope.Same, isSure: true);
        return ValueList.From(
            from made in Settled()
            let controller = made.Key.Controller
            where controller.Kind is ReferenceKind.Named or ReferenceKind.Candidates && controller.Means(actor) is not Certainty.Impossible
            select Answer(made, question, controller.Kind is ReferenceKind.Named ? ReasonsOf(made) : [.. ReasonsOf(made), "another may be meant"]));
    }

    private void Weigh(PlaceId place, ControlScope scope, bool isSure)
    {
        foreach (var claim in day.Record.Index.Control.Of(place))
        {
            var weight = day.Known.Weight(claim, out var reason);
            if (weight is Certainty.Impossible)
            {
                leftOut.Add((claim.Controller, new LeftOut(claim, reason)));
                continue;
            }

            var certainty = weight.And(day.Holds(claim, day.Record.Index.Said(claim)));
            if (certainty is not Certainty.Impossible)
            {
                File(claim, certainty, scope, isSure);
            }
        }
    }

    private void File(Control claim, Certainty certainty, ControlScope scope, bool isSure)
    {
        var (isAffirmed, degree) = Meaning(claim);
        var ends = isAffirmed && certainty is Certainty.Certain && day.Persistence is Persistence.UntilEnded ? EndsSaid(claim) : [];
        certainty = ends.Length == 0 ? certainty : Certainty.Possible;
        var key = new Key(claim.Controller, claim.Place, isAffirmed, degree, claim.Share, claim.Denominator, claim.Part);
        if (!positions.TryGetValue(key, out var at))
        {
            positions[key] = at = groups.Count;
            groups.Add(new Group(key, claim, scope, isSure));
        }

        groups[at].Add(claim, certainty, ends);
    }

    /// <summary>Gets the groups that make answers: a denial that speaks against something affirmed is told there, and alone makes an answer of its own.</summary>
    private List<Group> Settled()
    {
        var told = new HashSet<Group>();
        foreach (var affirmed in groups.Where(g => g.Key.IsAffirmed))
        {
            foreach (var denial in groups.Where(d => !d.Key.IsAffirmed && d.SpeaksAgainst(affirmed)))
            {
                affirmed.Weaken(denial);
                told.Add(denial);
            }
        }

        return groups.FindAll(g => !told.Contains(g));
    }

    private Answer<PlaceControl> Answer(Group group, Question question, string[] reasons)
    {
        var (isAffirmed, degree) = (group.Key.IsAffirmed, group.Key.Degree);
        var value = new PlaceControl(
            group.First,
            asked,
            group.Scope,
            isAffirmed ? degree : ControlDegree.None,
            isAffirmed ? ControlDegree.Unstated : degree,
            string.Join(", and ", reasons));
        var certainty = reasons.Length > 0 ? group.Certainty.And(Certainty.Possible) : group.Certainty;
        var others = leftOut.Where(l => l.Controller == group.Key.Controller).Select(l => l.LeftOut);
        return new Answer<PlaceControl>(value, certainty, ValueList.From(group.Claims), question, ValueList.From(others));
    }

    private static string[] ReasonsOf(Group group) =>
    [
        .. group.Scope is ControlScope.Surrounding ? ["whether that part is meant is open"] : Array.Empty<string>(),
        .. group.Scope is ControlScope.Part && !group.IsSure ? ["whether it lies there is open"] : Array.Empty<string>(),
        .. group.IsContradicted ? ["somebody denies it"] : Array.Empty<string>(),
    ];

    /// <summary>Gets what a claim affirms or denies: "no control" is control denied.</summary>
    private static (bool IsAffirmed, ControlDegree Degree) Meaning(Control claim)
    {
        var isAffirmed = claim.Polarity is Polarity.Affirmed;
        return claim.Degree == ControlDegree.None ? (!isAffirmed, ControlDegree.Control) : (isAffirmed, claim.Degree);
    }

    /// <summary>Gets the claims after which it may not go on: those that tell its end or its controller's, and those by which another came to control the place.</summary>
    private Claim[] EndsSaid(Control claim)
    {
        var began = SaidEnds.Began(claim, day.Record.Index.Said(claim));
        var ofActor = claim.Controller.TryGetId(out var actor) ? SaidEnds.Of(actor, began, day) : [];
        return
        [
            .. day.Record.Index.Control.Of(claim.Place).Where(c => c.Controller == claim.Controller ? SaidEnds.IsSaidBy(c, !Meaning(c).IsAffirmed, began, day) : TakesOver(c, began)),
            .. ofActor,
        ];
    }

    /// <summary>Says whether another came to control the whole place later; a share of it leaves room.</summary>
    private bool TakesOver(Control other, ImpreciseDate began)
    {
        if (Meaning(other) is not (true, var degree) || degree != ControlDegree.Control || (other.Share.IsKnown && other.Share != Share.All))
        {
            return false;
        }

        var (since, tolerance) = (SaidEnds.Began(other, day.Record.Index.Said(other)), day.Known.Tolerance);
        return began.IsBefore(since, tolerance) is Certainty.Certain
            && day.Day.IsBefore(since, tolerance) is Certainty.Impossible
            && day.Known.Weight(other, out _) is not Certainty.Impossible;
    }

    private readonly record struct Key(
        Reference<ActorId> Controller, PlaceId Place, bool IsAffirmed, ControlDegree Degree, Share Share, Denominator Denominator, string Part);

    private sealed class Group(Key key, Control first, ControlScope scope, bool isSure)
    {
        internal Key Key => key;

        internal Control First => first;

        internal ControlScope Scope => scope;

        internal bool IsSure => isSure;

        internal List<Claim> Claims { get; } = [];

        internal Certainty Certainty { get; private set; } = Certainty.Impossible;

        internal bool IsContradicted { get; private set; }

        internal void Add(Control claim, Certainty certainty, Claim[] ends)
        {
            Certainty = Certainty.Or(certainty);
            AddClaims([claim, .. ends]);
        }

        /// <summary>Says whether this denial speaks against a hold: of the same actor on the same place, in that degree, and of no share that fits beside it.</summary>
        internal bool SpeaksAgainst(Group affirmed)
        {
            var hold = affirmed.Key;
            var sameMeasure = key.Denominator == hold.Denominator || key.Denominator == Denominator.Unstated || hold.Denominator == Denominator.Unstated;
            return key.Controller == hold.Controller && key.Place == hold.Place
                && key.Degree.DeniedSpeaksAgainst(hold.Degree)
                && (key.Part.Length == 0 || hold.Part.Length == 0 || key.Part == hold.Part)
                && (!key.Share.IsKnown || !hold.Share.IsKnown || (sameMeasure && !hold.Share.IsCertainlyLessThan(key.Share)));
        }

        internal void Weaken(Group denial)
        {
            IsContradicted = true;
            AddClaims(denial.Claims);
        }

        private void AddClaims(IEnumerable<Claim> more)
        {
            foreach (var claim in more)
            {
                if (!Claims.Exists(c => ReferenceEquals(c, claim)))
                {
                    Claims.Add(claim);
                }
            }
        }
    }
}
