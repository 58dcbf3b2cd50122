using ConflictModel.Tool.Tour.Idlib;
using NodaTime;

namespace ConflictModel.Tool.Tour;

/// <content>Who is who, who holds what, what was agreed and what was said.</content>
internal sealed partial class TourGuide
{
    private void WhoIsWho()
    {
        Head("WHO IS WHO ON 26 OCTOBER 2020?");
        Each(day.BodiesOf(IdlibCast.Legion, Reach.Through));
        Each(day.SupportersOf(IdlibCast.NationalArmy));
        Each(day.AlliesOf(IdlibCast.Syria));
        Each(day.AlignedWith(IdlibCast.Legion));
        Each(record.LineageOf(IdlibCast.Tahrir));
        Each(record.LifeOf(IdlibCast.NationalArmy));
        Each(day.OfficeHoldersOf(IdlibCast.Observatory));
        Each(day.OfficeHoldersOf(IdlibCast.Front));
        Each(record.NamesOf(IdlibCast.Director));
    }

    private void Land()
    {
        Head("WHO CONTROLS IDLIB?");
        Each(day.ControlOf(IdlibCast.Idlib));
        Each(day.PlacesControlledBy(IdlibCast.Tahrir).Skip(1));
    }

    private void Truce()
    {
        Head("DOES THE TRUCE HOLD? UNDER EACH RULE:");
        foreach (var rule in (ReadOnlySpan<TruceRule>)[TruceRule.DeclaredEnd, TruceRule.Term, TruceRule.LatestReport, TruceRule.ViolenceBelow(25, Period.FromYears(1))])
        {
            Explain(day.InForce(IdlibCast.MarchTruce, rule));
        }

        Explain(day.Covers(IdlibCast.MarchTruce, IdlibCast.Hama));
        Head("WHO DECLARED IT, AND WHAT BREACHES ARE REPORTED?");
        Each(day.DeclarersOf(IdlibCast.MarchTruce));
        Each(day.ViolationsOf((EntityId)IdlibCast.MarchTruce));
        Explain(record.Count(IdlibCast.Breaches, CountMeasure.Breaches, "breaches"));
    }

    private void Talks()
    {
        Head("WHAT CAME OF THE TALKS?");
        Each(record.OutcomesOf(IdlibCast.Rounds));
        Each(record.ParticipantsIn((EntityId)IdlibCast.Rounds));
        Explain(day.HadBeenHeld(IdlibCast.WithMinister));
        Explain(day.HadBeenHeld(IdlibCast.WithOpposition));
        Claims("s67-calls", "s67-resolution", "s70-hopes");
    }

    private void Silences()
    {
        Head("WHAT WAS CONFIRMED, AND WHO DID NOT COMMENT?");
        Each(record.ReactionsTo(IdlibStrike.Struck));
        Each(record.SilencesOf(IdlibCast.Official));
        Each(record.SilencesOf(IdlibCast.Turkey));
        Head("WHO AND WHAT IS NOT NAMED?");
        foreach (var unresolved in record.UnresolvedReferences())
        {
            Say($"- {unresolved}");
        }
    }

    private void Doubts()
    {
        Head("WHAT STANDS IN DOUBT, AND WHY?");
        Each(record.OrderOf(IdlibCast.MarchTruce, IdlibCast.Offensive).Where(o => o.Certainty is not Certainty.Impossible));
        foreach (var comparison in Told<Comparison>("s19-most-violent", "s19-largest-toll", "s47-latest"))
        {
            Explain(record.Check(comparison));
        }

        foreach (var claim in Told<Claim>("s40-killed", "s26-shield", "s52-agreements"))
        {
            Each(record.ReadingsOf(claim));
        }
    }
}
