namespace ConflictModel;

/// <summary>A named rule for whether a truce is in force. A violation alone never ends one; the rule that says otherwise must have a name.</summary>
/// <remarks>Derive from it to add a rule of your own.</remarks>
public abstract class TruceRule
{
    /// <summary>Gets the rule that a truce is in force from its effect until an end is declared, however often it is violated.</summary>
    public static TruceRule DeclaredEnd { get; } = new DeclaredEndRule();

    /// <summary>Gets the name that answers give.</summary>
    public abstract string Name { get; }

    /// <summary>Judges whether a truce is in force on the day of a view.</summary>
    /// <param name="milestones">What is claimed of the truce's milestones, as far as it counts in the view.</param>
    /// <param name="day">The world on the day.</param>
    /// <returns>The certainty, and the claims it rests on.</returns>
    public abstract TruceJudgement Judge(ValueList<WeighedMilestone> milestones, DayView day);
}
