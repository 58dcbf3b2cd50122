namespace ConflictModel;

/// <summary>Asks whether a truce covers the whole of a place, by what is said of its area up to a day.</summary>
internal sealed class TruceCoverage(DayView day, TruceId truce, PlaceId place)
{
    private readonly List<Claim> used = [];
    private readonly List<LeftOut> leftOut = [];

    internal Answer<Place> Run()
    {
        var said = Said();
        var denied = said.FindAll(p => p.Claim.Polarity is Polarity.Negated);
        var affirmed = said.FindAll(p => p.Claim.Polarity is Polarity.Affirmed);
        var outs = affirmed.FindAll(p => p.Claim.Change == AreaChange.TakesOut);
        var ins = affirmed.FindAll(p => p.Claim.Change != AreaChange.TakesOut);
        var covered = ins.Aggregate(Certainty.Impossible, (sum, p) => sum.Or(Covers(p, outs, denied)));
        used.AddRange(affirmed.Select(p => p.Claim));

        // Who denies that a place was taken out says that it is covered; who denies that it is covered speaks against it.
        var against = denied.FindAll(d => d.Claim.Change != AreaChange.TakesOut && d.Share is not Certainty.Impossible);
        used.AddRange(denied.Select(d => d.Claim));
        var certainty = ins.Count == 0 ? (against.Exists(d => d.Weight is Certainty.Certain && d.Share is Certainty.Certain) ? Certainty.Impossible : Certainty.Possible)
            : against.Count > 0 ? covered.And(Certainty.Possible)
            : covered;
        var question = new Question(day.Known, "{subject} covers {value} {day}", truce, day.Day, "");
        var found = day.Record.TryFind(place, out var entity) ? (Place)entity : throw new ArgumentException($"The record holds no place '{place}'.", nameof(place));
        return new Answer<Place>(found, certainty, ValueList.From(used), question, ValueList.From(leftOut));
    }

    /// <summary>Gets what is said of the area and counts that day, with how surely, and whether it is of the whole place.</summary>
    private List<Provision> Said()
    {
        var said = new List<Provision>();
        foreach (var claim in day.Record.ClaimsAbout(truce).OfType<AreaProvision>().Where(p => p.Of == truce))
        {
            var weight = day.Known.Weight(claim, out var reason);
            if (weight is Certainty.Impossible)
            {
                leftOut.Add(new LeftOut(claim, reason));
                continue;
            }

            // What is covered is so as long as the truce is there, unless a day is said; a change of an unknown day may have come or not.
            var reached = claim.From.IsKnown ? day.Day.IsBefore(claim.From.Began, day.Known.Tolerance).Not()
                : claim.Change == AreaChange.TakesOut ? Certainty.Possible
                : Certainty.Certain;
            var isOpen = claim.Change != default && !claim.Change.IsKnown; // a word that this version does not know
            weight = weight.And(reached).And(isOpen ? Certainty.Possible : Certainty.Certain);
            if (weight is Certainty.Impossible)
            {
                leftOut.Add(new LeftOut(claim, "of a later day"));
                continue;
            }

            said.Add(new Provision(claim, weight, claim.Area.IsKnown ? claim.Area.Holds(place, day.Record, isPlaced: claim.Change == AreaChange.TakesOut || claim.Polarity is Polarity.Negated) : Certainty.Possible));
        }

        return said;
    }

    private Certainty Covers(Provision covering, List<Provision> outs, List<Provision> denied) =>
        outs.Where(o => !IsLater(covering.Claim, o.Claim)).Aggregate(
            covering.Weight.And(covering.Share),
            (sum, o) => sum.And(TakenOut(o, covering, denied).Not()));

    /// <summary>Asks how surely the place was taken out; where the order is open, or somebody denies it, it may have been.</summary>
    private Certainty TakenOut(Provision taken, Provision covering, List<Provision> denied)
    {
        var certainty = taken.Weight.And(taken.Share);
        var isOpen = (covering.Claim.From.IsKnown && covering.Claim.From.Finished.IsBefore(taken.Claim.From.Began, day.Known.Tolerance) is not Certainty.Certain)
            || denied.Exists(d => d.Claim.Change == AreaChange.TakesOut && d.Claim.Area == taken.Claim.Area);
        return isOpen ? certainty.And(Certainty.Possible) : certainty;
    }

    private bool IsLater(AreaProvision one, AreaProvision other) =>
        one.From.IsKnown && other.From.Finished.IsBefore(one.From.Began, day.Known.Tolerance) is Certainty.Certain;

    private readonly record struct Provision(AreaProvision Claim, Certainty Weight, Certainty Share);
}
