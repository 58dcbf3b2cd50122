namespace ConflictModel.Views;

/// <summary>The lines and fills that only a picture of origins has.</summary>
internal static class ProvenanceStyle
{
    internal static string Of(string id) => $$"""
            #{{id}} .origin { color: var(--truce); }
            #{{id}} .relay { color: var(--quiet); }
            #{{id}} .document { color: var(--stone); }
            #{{id}} .claim { color: var(--member); }
            #{{id}} .box { fill: var(--paper); stroke: currentColor; stroke-width: 1.4; }
            #{{id}} .origin .box { stroke-width: 2.2; }
            #{{id}} .fold { fill: none; stroke: currentColor; stroke-width: 1.4; }
            #{{id}} .name { font-size: 12.5px; font-weight: 600; }
            #{{id}} .stands { stroke: currentColor; stroke-width: 4; }
            #{{id}} .doubtful { stroke: currentColor; stroke-width: 4; stroke-dasharray: 3 2.5; }
            #{{id}} .idle { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 1.5 2.5; }
            #{{id}} .letter { fill: var(--truce); }
            #{{id}} .lettertext { font-size: 11px; font-weight: 700; fill: var(--paper); }
            #{{id}} .link { fill: none; stroke: var(--quiet); stroke-width: 1.2; stroke-opacity: 0.75; }
            #{{id}} .uncounted { stroke-dasharray: 2 3; }
            #{{id}} .tip { fill: var(--quiet); }
            #{{id}} .tag { fill: var(--incident); font-weight: 600; }
            #{{id}} .flag { fill: var(--incident); stroke: var(--incident); stroke-width: 1.2; }
            #{{id}} .ring { fill: none; stroke: var(--incident); stroke-width: 1.6; }

        """;
}
