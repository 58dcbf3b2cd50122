namespace ConflictModel;

/// <summary>Questions about mandates: for how long somebody was sent.</summary>
/// <remarks>A mandate is not a presence: posts may be left before it runs out, and stand after it. What is there is asked with <see cref="DeploymentQuestions.StageOf"/>, what is allowed with <see cref="Authorisation"/>.</remarks>
public static class MandateQuestions
{
    /// <summary>Asks whether the mandate of a deployment, or of a mission, was running: its term as extended and renewed, unless an end was declared.</summary>
    /// <remarks>
    /// <para>The term is reckoned as that of a truce (<see cref="TruceRule.Term"/>): an extension lengthens it from its old end or sets a new one, a tacit renewal goes on unless notice came in time, on the last day the hour is open.</para>
    /// <para>It begins when it took effect; where nobody says when, at the milestone that its term counts from, or else when it was deployed. That it was evacuated or handed over ends no mandate.</para>
    /// </remarks>
    /// <param name="day">The world on a day.</param>
    /// <param name="of">Whose mandate: a deployment, a mission (an organization), a process.</param>
    /// <returns>That of which it is asked. Possible where no term is said: that nobody limits a mandate is not to say that there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="day"/> is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such entity.</exception>
    public static Answer<Entity> MandateOf(this DayView day, EntityId of)
    {
        Guard.Against.Null(day).Record.MustHold(of, nameof(of));
        return day.Record.TryFind(of, out var entity) ? new MandateInquiry(day, entity).Run() : throw new ArgumentException($"The record holds no '{of}'.", nameof(of));
    }
}
