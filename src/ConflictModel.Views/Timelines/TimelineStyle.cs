namespace ConflictModel.Views;

/// <summary>The parts of a timeline as styles.</summary>
internal static class TimelineStyle
{
    internal static string Class(TimelineSection section) => section switch
    {
        TimelineSection.Truces => "truces",
        TimelineSection.Incidents => "incidents",
        TimelineSection.Memberships => "memberships",
        _ => "milestones",
    };

    /// <summary>Gets the lines and fills that only a timeline has.</summary>
    internal static string Of(string id) => $$"""
            #{{id}} .truces { color: var(--truce); }
            #{{id}} .incidents { color: var(--incident); }
            #{{id}} .memberships { color: var(--member); }
            #{{id}} .milestones { color: var(--stone); }
            #{{id}} .truces .possible { fill: url(#{{id}}-hatch-truces); }
            #{{id}} .incidents .possible { fill: url(#{{id}}-hatch-incidents); }
            #{{id}} .memberships .possible { fill: url(#{{id}}-hatch-memberships); }
            #{{id}} .possible { stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 2; }
            #{{id}} .range { fill: currentColor; fill-opacity: 0.2; }
            #{{id}} .whisker { fill: none; stroke: currentColor; stroke-width: 1.6; }
            #{{id}} .cross { fill: none; stroke: var(--incident); stroke-width: 2.4; stroke-linecap: round; }
            #{{id}} .crosshalo { fill: none; stroke: var(--paper); stroke-width: 5.4; stroke-linecap: round; }

        """;
}
