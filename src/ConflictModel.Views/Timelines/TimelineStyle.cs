namespace ConflictModel.Views;

/// <summary>The parts of a timeline as styles.</summary>
internal static class TimelineStyle
{
    internal static string Class(TimelineSection section) => section switch
    {
        TimelineSection.Truces => "truces",
        TimelineSection.Agreements => "agreements",
        TimelineSection.Incidents => "incidents",
        TimelineSection.Lives => "lives",
        TimelineSection.Memberships => "memberships",
        _ => "milestones",
    };

    /// <summary>Gets the lines and fills that only a timeline has.</summary>
    internal static string Of(string id) => $$"""
            #{{id}} .truces { color: var(--truce); }
            #{{id}} .incidents { color: var(--incident); }
            #{{id}} .memberships { color: var(--member); }
            #{{id}} .agreements { color: var(--stone); }
            #{{id}} .lives { color: var(--quiet); }
            #{{id}} .milestones { color: var(--stone); }
            #{{id}} .agreements .possible { fill: url(#{{id}}-hatch-agreements); }
            #{{id}} .lives .possible { fill: url(#{{id}}-hatch-lives); }
            #{{id}} .truces .possible { fill: url(#{{id}}-hatch-truces); }
            #{{id}} .incidents .possible { fill: url(#{{id}}-hatch-incidents); }
            #{{id}} .memberships .possible { fill: url(#{{id}}-hatch-memberships); }
            #{{id}} .possible { stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 2; }
            #{{id}} .range { fill: currentColor; fill-opacity: 0.2; }
            #{{id}} .whisker { fill: none; stroke: currentColor; stroke-width: 1.6; }
            #{{id}} .soft { stroke-dasharray: 1.5 2.5; }
            #{{id}} .tie { fill: none; stroke: var(--quiet); stroke-width: 1.3; }
            #{{id}} .maybe { stroke-dasharray: 3 2.5; }
            #{{id}} .break { fill: var(--paper); }
            #{{id}} .breakline { fill: none; stroke: var(--quiet); stroke-width: 1; }
            #{{id}} .cross { fill: none; stroke: var(--incident); stroke-width: 2.4; stroke-linecap: round; }
            #{{id}} .crosshalo { fill: none; stroke: var(--paper); stroke-width: 5.4; stroke-linecap: round; }

        """;
}
