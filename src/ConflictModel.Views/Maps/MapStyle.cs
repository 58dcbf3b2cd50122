namespace ConflictModel.Views;

/// <summary>The lines and fills that only a map has.</summary>
internal static class MapStyle
{
    internal static string Class(MapMarkKind kind) => kind switch
    {
        MapMarkKind.Incident => "incidents",
        MapMarkKind.Deployment => "deployments",
        MapMarkKind.Control => "control",
        _ => "places",
    };

    internal static string Of(string id) => $$"""
            #{{id}} .incidents { color: var(--incident); }
            #{{id}} .deployments { color: var(--member); }
            #{{id}} .control { color: var(--truce); }
            #{{id}} .places { color: var(--quiet); }
            #{{id}} .land { fill: var(--line); fill-opacity: 0.75; fill-rule: evenodd; }
            #{{id}} .coast { fill: none; stroke: var(--quiet); stroke-width: 0.8; stroke-opacity: 0.75; }
            #{{id}} .border { fill: none; stroke: var(--quiet); stroke-width: 0.7; stroke-opacity: 0.6; stroke-dasharray: 5 2.5 1 2.5; }
            #{{id}} .meridian { fill: none; stroke: var(--quiet); stroke-width: 0.5; stroke-opacity: 0.35; }
            #{{id}} .edge { fill: none; stroke: var(--quiet); stroke-width: 1; }
            #{{id}} .scale { fill: none; stroke: var(--ink); stroke-width: 1.4; }
            #{{id}} .soft { fill: url(#{{id}}-soft); stroke: currentColor; stroke-width: 0.8; stroke-opacity: 0.5; }
            #{{id}} .somewhere { fill: url(#{{id}}-hatch-thin); stroke: currentColor; stroke-width: 1; stroke-opacity: 0.6; stroke-dasharray: 2 3; }
            #{{id}} .incidents .possible { fill: url(#{{id}}-hatch-incidents); }
            #{{id}} .deployments .possible { fill: var(--paper); stroke-width: 1.7; stroke-dasharray: 2.6 1.6; }
            #{{id}} .control .possible { fill: url(#{{id}}-hatch-control); }
            #{{id}} .possible { stroke: currentColor; stroke-width: 1.4; stroke-dasharray: 3 2; }
            #{{id}} .ring { fill: none; stroke: currentColor; stroke-width: 1.4; stroke-dasharray: 3.5 2.5; }
            #{{id}} .open { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-dasharray: 0.1 3.6; stroke-linecap: round; }
            #{{id}} .slash { fill: none; stroke: currentColor; stroke-width: 1.8; }
            #{{id}} .number { fill: var(--paper); font-weight: 700; text-anchor: middle; }

        """;
}
