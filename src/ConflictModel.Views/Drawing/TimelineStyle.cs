namespace ConflictModel.Views;

/// <summary>The colours and lines of a timeline, for light and dark.</summary>
internal static class TimelineStyle
{
    internal static string Class(TimelineSection section) => section switch
    {
        TimelineSection.Truces => "truces",
        TimelineSection.Incidents => "incidents",
        TimelineSection.Memberships => "memberships",
        _ => "milestones",
    };

    /// <summary>Makes the style sheet, valid below one picture only.</summary>
    internal static string Of(string id) => $$"""

            #{{id}} { --paper: #ffffff; --ink: #1d2327; --quiet: #59636e; --line: #e3e7eb; --truce: #1f6fa8; --incident: #b3341f; --member: #4f7a4a; --stone: #6b5b95; }
            @media (prefers-color-scheme: dark) {
              #{{id}} { --paper: #14181c; --ink: #e8ebee; --quiet: #a3adb7; --line: #2c343b; --truce: #6db3e2; --incident: #f08a6e; --member: #93c08d; --stone: #b9a9e0; }
            }
            #{{id}} text { font-family: "Helvetica Neue", Helvetica, Arial, "Noto Sans", "DejaVu Sans", sans-serif; font-size: 11.5px; fill: var(--ink); }
            #{{id}} .paper { fill: var(--paper); }
            #{{id}} .heading { font-size: 19px; font-weight: 700; }
            #{{id}} .name { font-size: 12.5px; font-weight: 600; }
            #{{id}} .part { font-size: 10.5px; font-weight: 700; letter-spacing: 0.08em; fill: var(--quiet); }
            #{{id}} .quiet { fill: var(--quiet); }
            #{{id}} .strong { font-weight: 700; }
            #{{id}} .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
            #{{id}} .grid { stroke: var(--line); stroke-width: 1; }
            #{{id}} .axis { stroke: var(--quiet); stroke-width: 1; }
            #{{id}} .truces { color: var(--truce); }
            #{{id}} .incidents { color: var(--incident); }
            #{{id}} .memberships { color: var(--member); }
            #{{id}} .milestones { color: var(--stone); }
            #{{id}} .certain { fill: currentColor; }
            #{{id}} .truces .possible { fill: url(#{{id}}-hatch-truces); }
            #{{id}} .incidents .possible { fill: url(#{{id}}-hatch-incidents); }
            #{{id}} .memberships .possible { fill: url(#{{id}}-hatch-memberships); }
            #{{id}} .possible { stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 2; }
            #{{id}} .range { fill: currentColor; fill-opacity: 0.2; }
            #{{id}} .whisker { fill: none; stroke: currentColor; stroke-width: 1.6; }
            #{{id}} .point { fill: currentColor; stroke: var(--paper); stroke-width: 1.5; }
            #{{id}} .hollow { fill: var(--paper); stroke: currentColor; stroke-width: 1.8; }
            #{{id}} .cross { fill: none; stroke: var(--incident); stroke-width: 2.4; stroke-linecap: round; }
            #{{id}} .crosshalo { fill: none; stroke: var(--paper); stroke-width: 5.4; stroke-linecap: round; }

        """;
}
