using ConflictModel.Tool.Tour.Idlib;

namespace ConflictModel.Tool.Tour;

/// <content>How many: the tolls, the people, the posts.</content>
internal sealed partial class TourGuide
{
    private void Tolls()
    {
        Head("HOW MANY PEOPLE CAME TO HARM ON MONDAY?");
        Explain(record.Killed(IdlibCast.Strike));
        Explain(record.Casualties(IdlibCast.Strike, Harm.Wounded));
        Explain(record.Casualties(IdlibCast.Strike, Harm.Trapped));
        Explain(record.Count(IdlibCast.Strike, CountMeasure.Present));
        Head("WHO STANDS BEHIND MONDAY'S TOLL, AND HOW DID IT CHANGE?");
        Say(record.Killed(IdlibCast.Strike).Independence().Explain());
        Say(record.RevisionsOf(IdlibStrike.Toll).Explain());
        Head("HOW MANY DIED ON THURSDAY, ON BOTH DAYS, AND IN THE WAR?");
        Explain(record.Killed(IdlibCast.Thursday));
        Explain(record.TotalKilled([IdlibCast.Strike, IdlibCast.Thursday]));
        Explain(record.Killed(IdlibCast.Raids));
        Explain(record.Casualties(IdlibCast.War, Harm.Killed));
    }

    private void People()
    {
        Head("WHO FLED, WHO WENT BACK, WHO LIVES THERE?");
        Explain(record.Displacement(IdlibCast.War, DisplacementMeasure.NewlyDisplaced));
        Explain(record.Displacement(IdlibCast.Offensive, DisplacementMeasure.NewlyDisplaced));
        Explain(record.Displacement(IdlibCast.Offensive, DisplacementMeasure.Returned));
        Explain(record.Displacement(IdlibCast.Offensive, DisplacementMeasure.Returned, period: Timing.Parse("2020-03-06/2020-10-26")));
        Explain(record.Count(IdlibCast.Region, CountMeasure.Inhabitants));
        Explain(record.Displacement(IdlibCast.Region, DisplacementMeasure.LivingDisplaced));
        Head("HOW DO THE NUMBERS NEST?");
        Say(record.FigureTree().Explain());
    }

    private void Posts()
    {
        Head("WHAT BECAME OF THE OBSERVATION POINTS?");
        Explain(record.Count(IdlibCast.Posts, CountMeasure.SetUp, "observation points"));
        Explain(record.Count(IdlibCast.Posts, CountMeasure.Encircled, "observation points"));
        Explain(record.Count(IdlibCast.Posts, CountMeasure.Evacuated, "observation points"));
        Each(day.EncirclersOf(IdlibCast.Surrounded));
        Each(day.StageOf(IdlibCast.MorekPost));
        Each(record.CausesOf(IdlibCast.MorekPost, MilestoneKind.Evacuated));
        Claims("s54-authorised", "s56-site", "s59-pledge");
    }
}
