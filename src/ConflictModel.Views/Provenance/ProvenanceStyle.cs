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
            #{{id}} .faded { color: var(--line); }
            #{{id}} .disputed .box { stroke-dasharray: 4 3; }
            #{{id}} .link { fill: none; stroke: var(--quiet); stroke-width: 1.2; stroke-opacity: 0.75; }
            #{{id}} .uncounted { stroke-dasharray: 2 3; }
            #{{id}} .tip { fill: var(--quiet); }
            #{{id}} .tag { fill: var(--incident); }
            #{{id}} .flag { fill: var(--incident); stroke: var(--incident); stroke-width: 1.2; }
            #{{id}} .ring { fill: none; stroke: var(--incident); stroke-width: 1.6; }

        """;
}
