using ConflictModel.Validation;
using Checks = ConflictModel.Benchmarks.Validation.IncidentChecks;

namespace ConflictModel.Benchmarks.Validation;

/// <summary>The fifteen checks as rules, written as a user writes rules that judge items by themselves: a class each.</summary>
internal static class IncidentRules
{
    internal static Rule[] All(HashSet<PlaceId> places, HashSet<ActorId> actors, HashSet<SourceId> sources) =>
    [
        new IsNamed(),
        new HasOneExternalId(),
        new ExternalIdIsNumeric(),
        new DatesAreInOrder(),
        new YearIsPlausible(),
        new HasActor(),
        new ActorIsNotItsTarget(),
        new PlaceExists(places),
        new ActorsExist(actors),
        new IsSaidAfterwards(),
        new HasSource(),
        new BoundsAreInOrder(),
        new IsNotNegative(),
        new SaysWhom(),
        new SourceExists(sources),
    ];

    private abstract class ItemRule<T>(string id) : Rule<T>(id, Severity.Error)
        where T : Item
    {
        public override RuleReach Reach => RuleReach.Item;

        protected static void Report(T subject, Findings findings) => findings.Report(subject, "A check fails.");
    }

    private sealed class IsNamed() : ItemRule<Incident>("XX0001")
    {
        protected override void Check(Incident subject, Findings findings)
        {
            if (!Checks.IsNamed(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class HasOneExternalId() : ItemRule<Incident>("XX0002")
    {
        protected override void Check(Incident subject, Findings findings)
        {
            if (!Checks.HasOneExternalId(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class ExternalIdIsNumeric() : ItemRule<Incident>("XX0003")
    {
        protected override void Check(Incident subject, Findings findings)
        {
            if (!Checks.ExternalIdIsNumeric(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class DatesAreInOrder() : ItemRule<Occurrence>("XX0004")
    {
        protected override void Check(Occurrence subject, Findings findings)
        {
            if (!Checks.DatesAreInOrder(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class YearIsPlausible() : ItemRule<Occurrence>("XX0005")
    {
        protected override void Check(Occurrence subject, Findings findings)
        {
            if (!Checks.YearIsPlausible(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class HasActor() : ItemRule<Occurrence>("XX0006")
    {
        protected override void Check(Occurrence subject, Findings findings)
        {
            if (!Checks.HasActor(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class ActorIsNotItsTarget() : ItemRule<Occurrence>("XX0007")
    {
        protected override void Check(Occurrence subject, Findings findings)
        {
            if (!Checks.ActorIsNotItsTarget(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class PlaceExists(HashSet<PlaceId> places) : ItemRule<Occurrence>("XX0008")
    {
        protected override void Check(Occurrence subject, Findings findings)
        {
            if (!Checks.PlaceExists(subject, places))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class ActorsExist(HashSet<ActorId> actors) : ItemRule<Occurrence>("XX0009")
    {
        protected override void Check(Occurrence subject, Findings findings)
        {
            if (!Checks.ActorsExist(subject, actors))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class IsSaidAfterwards() : ItemRule<Occurrence>("XX0010")
    {
        protected override void Check(Occurrence subject, Findings findings)
        {
            if (!Checks.IsSaidAfterwards(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class HasSource() : ItemRule<Occurrence>("XX0011")
    {
        protected override void Check(Occurrence subject, Findings findings)
        {
            if (!Checks.HasSource(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class BoundsAreInOrder() : ItemRule<CasualtyEstimate>("XX0012")
    {
        protected override void Check(CasualtyEstimate subject, Findings findings)
        {
            if (!Checks.BoundsAreInOrder(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class IsNotNegative() : ItemRule<CasualtyEstimate>("XX0013")
    {
        protected override void Check(CasualtyEstimate subject, Findings findings)
        {
            if (!Checks.IsNotNegative(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class SaysWhom() : ItemRule<CasualtyEstimate>("XX0014")
    {
        protected override void Check(CasualtyEstimate subject, Findings findings)
        {
            if (!Checks.SaysWhom(subject))
            {
                Report(subject, findings);
            }
        }
    }

    private sealed class SourceExists(HashSet<SourceId> sources) : ItemRule<CasualtyEstimate>("XX0015")
    {
        protected override void Check(CasualtyEstimate subject, Findings findings)
        {
            if (!Checks.SourceExists(subject, sources))
            {
                Report(subject, findings);
            }
        }
    }
}
