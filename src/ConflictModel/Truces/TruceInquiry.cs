namespace ConflictModel;

/// <summary>Asks a rule whether a truce is in force, for whom and where it is asked.</summary>
internal sealed class TruceInquiry
{
    private readonly DayView day;
    private readonly Truce truce;
    private readonly TruceScope scope;
    private readonly List<LeftOut> leftOut = [];
    private readonly List<Claim> claims = [];
    private readonly List<string> because = [];

    internal TruceInquiry(DayView day, TruceId truce, TruceScope scope)
    {
        if (!day.Record.TryFind(truce, out var found))
        {
            throw new ArgumentException($"The record holds no truce '{truce}'.", nameof(truce));
        }

        if (scope.Place.TryGetId(out var place))
        {
            day.Record.MustHold(place, nameof(scope));
        }

        foreach (var party in scope.Parties)
        {
            day.Record.MustHold(party, nameof(scope));
        }

        // A clock moment stands in for the day.
        this.day = scope.Moment.IsKnown ? new DayView(day.Known, scope.Moment.Date, day.Persistence) : day;
        (this.truce, this.scope) = ((Truce)found, scope);
    }

    internal Answer<Truce> Run(TruceRule rule)
    {
        // What is not in force at all is so for nobody and nowhere: a place or parties only narrow.
        if ((scope.Place.TryGetId(out _) || !scope.Parties.IsEmpty) && rule.OfWhole is { } ofWhole && Whole(ofWhole) is { Certainty: Certainty.Impossible } none)
        {
            return new Answer<Truce>(truce, Certainty.Impossible, none.Claims, Asked(rule, "It is in force for nobody and nowhere then"), none.LeftOut);
        }

        var (counting, denials) = Weighed();

        // What one affirms and another denies is possible at most.
        var weighed = counting.Select(m => denials.Exists(d => WeighedMilestones.Denies(d.Milestone, m.Milestone, day)) ? m with { Weight = m.Weight.And(Certainty.Possible) } : m);
        var asked = new TruceCase(truce, ValueList.From(weighed), day, scope) { Denials = ValueList.From(denials) };
        var judged = rule.Judge(asked);
        claims.AddRange(judged.Claims);
        because.Add(judged.Because);
        leftOut.AddRange(judged.LeftOut);
        because.Add(asked.ZoneNote(judged.Claims));

        // Who denies an end says that it holds; any other denial speaks against it.
        var holding = denials.Select(d => d.Milestone).Where(d => d.Reached.IsEnd && judged.Certainty is not Certainty.Impossible && !claims.Contains(d)).ToArray();
        claims.AddRange(holding);
        leftOut.AddRange(denials.Select(d => d.Milestone).Except(holding).Where(d => !claims.Contains(d) && !leftOut.Exists(l => ReferenceEquals(l.Claim, d))).Select(d => new LeftOut(d, "denies it")));
        var certainty = judged.Certainty;
        if (certainty is not Certainty.Impossible)
        {
            certainty = IsOfOthers(counting) ? Certainty.Impossible : certainty.And(Covered(asked)).And(Bound(asked));
        }

        var question = Asked(rule, string.Join(". ", because.Where(b => b.Length > 0)));
        return new Answer<Truce>(truce, certainty, ValueList.From(claims.Distinct<Claim>(ReferenceEqualityComparer.Instance)), question, ValueList.From(leftOut));
    }

    private Answer<Truce> Whole(TruceRule rule) =>
        new TruceInquiry(day, truce.Id, scope.Moment.IsKnown ? TruceScope.At(scope.Moment) : TruceScope.Whole).Run(rule);

    private Question Asked(TruceRule rule, string because)
    {
        var told = scope.Moment.IsKnown ? $" {Timing.FromMoment(scope.Moment).Describe()}" : " {day}";
        return new Question(day.Known, $"{{value}} is in force{scope.Tell(day.Record.Names)}{told}", truce.Id, day.Day, rule.Name) { Because = because };
    }

    private (List<WeighedMilestone> Counting, List<WeighedMilestone> Denials) Weighed()
    {
        var (counting, denials) = (new List<WeighedMilestone>(), new List<WeighedMilestone>());
        foreach (var milestone in day.Record.ClaimsAbout(truce.Id).OfType<Milestone>().Where(m => m.Of == truce.Id))
        {
            var weight = day.Known.Weight(milestone, out var reason);
            if (weight is not Certainty.Impossible)
            {
                (weight, reason) = (weight.And(IsOfScope(milestone)), "of another zone or pair");
            }

            if (weight is Certainty.Impossible)
            {
                leftOut.Add(new LeftOut(milestone, reason));
                continue;
            }

            (milestone.Polarity is Polarity.Affirmed ? counting : denials).Add(new WeighedMilestone(milestone, weight));
        }

        return (counting, denials);
    }

    /// <summary>Says whether all that is told of its beginning is of other pairs, in which none of those asked about has a part, nor a body that they belong to: then it is not theirs.</summary>
    /// <remarks>Where one of them has, it is open whether the truce is with the other, too: silence frees nobody.</remarks>
    private bool IsOfOthers(List<WeighedMilestone> counting)
    {
        if (scope.Parties.IsEmpty || counting.Exists(m => Begins(m.Milestone)))
        {
            return false;
        }

        var told = leftOut.Select(l => l.Claim).OfType<Milestone>().Where(m => m.Polarity is Polarity.Affirmed && Begins(m) && IsOfOtherPairs(m)).ToArray();
        Reference<ActorId>[] named = [.. told.SelectMany(m => m.Actors), .. told.SelectMany(m => m.Between).SelectMany(Sides)];
        if (told.Length == 0 || scope.Parties.Any(p => IsOneOf(p, named) || Roles(p).Length > 0 || day.BodiesOf(p, Reach.Through).Any(body => IsOneOf(body.Value.Id, named))))
        {
            return false;
        }

        because.Add("It is told of other pairs alone");
        return true;
    }

    private bool IsOfOtherPairs(Milestone milestone) =>
        !milestone.Between.IsEmpty && milestone.Between.All(pair => IsPair(pair) is Certainty.Impossible) && day.Known.Weight(milestone, out _) is not Certainty.Impossible;

    private IEnumerable<Reference<ActorId>> Sides(Reference<DyadId> pair) =>
        pair.TryGetId(out var id) && day.Record.TryFind(id, out var found) && found is Dyad dyad ? [dyad.SideA, dyad.SideB] : [];

    /// <summary>Says whether an actor is named among some; a side that nobody tells is no name.</summary>
    private static bool IsOneOf(ActorId actor, Reference<ActorId>[] named) => Array.Exists(named, n => n.Ids().Contains(actor));

    private static bool Begins(Milestone milestone) => milestone.Reached == MilestoneKind.Effective || DeclaredEndRule.Announcements.Contains(milestone.Reached);

    /// <summary>Asks whether a milestone was reached where, and between whom, it is asked. Asked of the whole, an end in one zone may leave the truce in another.</summary>
    private Certainty IsOfScope(Milestone milestone)
    {
        var isHalt = milestone.Reached.IsEnd || milestone.Reached == MilestoneKind.Suspended;
        var somewhere = isHalt ? Certainty.Possible : Certainty.Certain;
        var where = !milestone.Where.IsKnown ? Certainty.Certain
            : scope.Place.TryGetId(out var place) ? milestone.Where.Holds(place, day.Record)
            : somewhere;
        var between = milestone.Between.IsEmpty ? Certainty.Certain
            : scope.Parties.IsEmpty ? somewhere
            : milestone.Between.Select(IsPair).Aggregate(Certainty.Impossible, Certainties.Or);
        return where.And(between);
    }

    private Certainty IsPair(Reference<DyadId> pair)
    {
        if (!pair.TryGetId(out var id))
        {
            return pair.Kind is ReferenceKind.None ? Certainty.Impossible : Certainty.Possible;
        }

        if (!day.Record.TryFind(id, out var found) || found is not Dyad dyad)
        {
            return Certainty.Possible;
        }

        var (a, b) = (dyad.SideA, dyad.SideB);
        return scope.Parties.Count == 1
            ? a.Means(scope.Parties[0]).Or(b.Means(scope.Parties[0]))
            : a.Means(scope.Parties[0]).And(b.Means(scope.Parties[1])).Or(a.Means(scope.Parties[1]).And(b.Means(scope.Parties[0])));
    }

    /// <summary>Asks whether the place is covered: by what is said of the area, or because the truce took effect there.</summary>
    private Certainty Covered(TruceCase asked)
    {
        if (!scope.Place.TryGetId(out var place))
        {
            return Certainty.Certain;
        }

        var covered = new TruceCoverage(day, truce.Id, place).Run();
        var there = asked.Milestones.Where(m => m.Milestone.Reached == MilestoneKind.Effective && m.Milestone.Where.IsKnown)
            .Aggregate(Certainty.Impossible, (sum, m) => sum.Or(m.Weight));
        var isSaid = !covered.Claims.IsEmpty;
        claims.AddRange(covered.Claims);
        leftOut.AddRange(covered.LeftOut);
        var certainty = isSaid ? covered.Certainty : covered.Certainty.Or(there);
        because.Add(certainty switch
        {
            Certainty.Possible => $"Whether it covers {day.Record.Names.Of(place)} is open",
            Certainty.Impossible => $"It does not cover {day.Record.Names.Of(place)}",
            _ => "",
        });
        return certainty;
    }

    /// <summary>Asks whether those asked about are bound: as declarers or parties, or as a pair between whom it took effect. A guarantor is not, and silence binds nobody and frees nobody.</summary>
    private Certainty Bound(TruceCase asked)
    {
        var isPair = scope.Parties.Count > 0 && asked.Milestones.Any(m => m.Milestone.Reached == MilestoneKind.Effective && !m.Milestone.Between.IsEmpty && m.Weight is Certainty.Certain);
        if (isPair)
        {
            return Certainty.Certain;
        }

        var bound = Certainty.Certain;
        foreach (var party in scope.Parties)
        {
            var one = IsBound(party, asked);
            if (one is not Certainty.Certain)
            {
                because.Add(one is Certainty.Impossible ? $"{day.Record.Names.Of(party)} is said to be no party to it" : $"Whether {day.Record.Names.Of(party)} is bound by it is open");
            }

            bound = bound.And(one);
        }

        return bound;
    }

    private Certainty IsBound(ActorId party, TruceCase asked)
    {
        var announced = asked.Milestones
            .Where(m => DeclaredEndRule.Announcements.Contains(m.Milestone.Reached))
            .Aggregate(Certainty.Impossible, (sum, m) => sum.Or(m.Milestone.Actors.Any(a => a.Means(party) is Certainty.Certain) ? m.Weight : Certainty.Impossible));
        var roles = Roles(party);
        claims.AddRange(roles);
        var said = roles.Where(p => p.Polarity is Polarity.Affirmed).Aggregate(announced, (sum, p) => sum.Or(day.Known.Weight(p, out _)));
        var isDenied = Array.Exists(roles, p => p.Polarity is Polarity.Negated);
        return said is Certainty.Impossible ? (isDenied ? Certainty.Impossible : Certainty.Possible) : isDenied ? Certainty.Possible : said;
    }

    /// <summary>Gets what is said of an actor as a party to the truce, as far as it counts.</summary>
    private Participation[] Roles(ActorId party) =>
        [.. day.Record.ClaimsAbout(party).OfType<Participation>()
            .Where(p => p.Role == Role.Party && p.In.TryGetId(out var of) && of == truce.Id && p.Actor.Means(party) is Certainty.Certain && day.Known.Weight(p, out _) is not Certainty.Impossible)];
}
