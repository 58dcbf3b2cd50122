namespace ConflictModel.Views;

/// <summary>The lines and boxes that only a network has.</summary>
internal static class NetworkStyle
{
    internal static string Class(TieKind kind) => kind switch
    {
        TieKind.Membership => "belongs",
        TieKind.Support => "supports",
        TieKind.Pledge => "owes",
        TieKind.Alliance => "allied",
        TieKind.Closeness => "close",
        _ => "hostile",
    };

    internal static string Of(string id) => $$"""
            #{{id}} .belongs { color: var(--member); }
            #{{id}} .supports { color: var(--truce); }
            #{{id}} .owes { color: var(--stone); }
            #{{id}} .allied { color: var(--stone); }
            #{{id}} .close { color: var(--quiet); }
            #{{id}} .hostile { color: var(--incident); }
            #{{id}} .actor { fill: var(--paper); stroke: var(--quiet); stroke-width: 1.1; }
            #{{id}} .body { fill: var(--member); fill-opacity: 0.08; stroke: var(--member); stroke-width: 1.3; }
            #{{id}} .possible { stroke-dasharray: 5 3.5; }
            #{{id}} .line { fill: none; stroke: currentColor; stroke-width: 1.7; }
            #{{id}} .supports .line { stroke-width: 2.6; }
            #{{id}} .close .line { stroke-width: 1.3; }
            #{{id}} .allied .line { stroke-width: 4.4; }
            #{{id}} .inner { fill: none; stroke: var(--paper); stroke-width: 1.8; }
            #{{id}} .under { fill: none; stroke: var(--paper); stroke-width: 4.9; }
            #{{id}} .supports .under { stroke-width: 5.8; }
            #{{id}} .allied .under { stroke-width: 7.4; }
            #{{id}} .tip { fill: currentColor; stroke: none; }
            #{{id}} .open { fill: none; stroke: currentColor; stroke-width: 1.9; }
            #{{id}} .ring { fill: var(--paper); stroke: currentColor; stroke-width: 1.6; }
            #{{id}} .touch { fill: none; stroke: transparent; stroke-width: 11; pointer-events: stroke; }
            #{{id}} .small { font-size: 10.5px; fill: var(--quiet); }
            #{{id}} .word { font-size: 10.5px; fill: currentColor; }

        """;
}
