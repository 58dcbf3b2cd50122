namespace ConflictModel.Validation;

/// <summary>What figures and milestones can be about: which families of entities.</summary>
/// <remarks>Errs to the wide side: only what makes no sense in any use of the words is left out. A word that is not known fits anything.</remarks>
internal static class Fitting
{
    private static readonly EntityFamily[] Texts = [EntityFamily.Instrument, EntityFamily.Truce, EntityFamily.Process, EntityFamily.Meeting, EntityFamily.Deployment];
    private static readonly EntityFamily[] Lasting = [.. Texts, EntityFamily.Actor];
    private static readonly EntityFamily[] Tolls = [EntityFamily.Incident, EntityFamily.Conflict, EntityFamily.Dyad, EntityFamily.Place, EntityFamily.Truce, EntityFamily.Deployment];
    private static readonly EntityFamily[] Flights = [.. Tolls, EntityFamily.Instrument];
    private static readonly EntityFamily[] Homes = [EntityFamily.Place, EntityFamily.Actor, EntityFamily.Deployment];
    private static readonly EntityFamily[] Posts = [EntityFamily.Deployment, EntityFamily.Place, EntityFamily.Actor];
    private static readonly EntityFamily[] Printed = [EntityFamily.Source, EntityFamily.Incident, .. Texts];
    private static readonly EntityFamily[] NoSource = [.. EntityFamilies.All.Where(f => f is not EntityFamily.Source)];
    private static readonly EntityFamily[] Bodies = [.. NoSource.Where(f => f is not EntityFamily.Incident)];

    /// <summary>Says what a figure can be about, in words; empty where it is about such a thing, or where its measure is not known.</summary>
    internal static string Fault(Figure figure) => figure switch
    {
        CasualtyEstimate => Unless(figure.Of, Tolls, "an incident, a conflict, a dyad or a place"),
        DisplacementEstimate => Unless(figure.Of, Flights, "an incident or conflict that caused it, or the place where the people are"),
        CountEstimate { Measure: var measure } when measure == CountMeasure.Inhabitants => Unless(figure.Of, Homes, "a place"),
        CountEstimate { Measure.IsKnown: true } => Unless(figure.Of, NoSource, "a place, an incident, a deployment, an actor or a truce"),
        _ => "",
    };

    /// <summary>Says what can reach a milestone, in words; empty where it is of such a thing, or where the milestone is not known.</summary>
    internal static string Fault(Milestone milestone)
    {
        var (kind, of) = (milestone.Reached, milestone.Of);
        return kind switch
        {
            _ when kind == MilestoneKind.Signed || kind == MilestoneKind.Adopted || kind == MilestoneKind.Denounced => Unless(of, Texts, "an agreement or a truce"),
            _ when kind == MilestoneKind.Agreed || kind == MilestoneKind.Effective || kind == MilestoneKind.Notified || kind == MilestoneKind.Expired
                || kind == MilestoneKind.Extended || kind == MilestoneKind.Renewed => Unless(of, Lasting, "an agreement, a truce or a deployment"),
            _ when kind == MilestoneKind.Published => Unless(of, Printed, "a source or a text"),
            _ when kind == MilestoneKind.Deployed || kind == MilestoneKind.Encircled || kind == MilestoneKind.Evacuated || kind == MilestoneKind.Evacuating
                || kind == MilestoneKind.HandedOver || kind == MilestoneKind.Dismantled => Unless(of, Posts, "a deployment, a place or a body"),
            _ when kind == MilestoneKind.Formed || kind == MilestoneKind.Dissolved || kind == MilestoneKind.Reactivated => Unless(of, Bodies, "a body, a deployment or a process"),
            _ when kind == MilestoneKind.Declared || kind == MilestoneKind.Suspended || kind == MilestoneKind.Resumed => Unless(of, NoSource, "a truce, a text or a conflict"),
            _ => "",
        };
    }

    private static string Unless(EntityId of, EntityFamily[] fitting, string words) => of.Family is EntityFamily.None || Array.IndexOf(fitting, of.Family) >= 0 ? "" : words;
}
