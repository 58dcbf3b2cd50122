namespace ConflictModel.Views;

/// <summary>The lines and fills that only a picture of figures has.</summary>
internal static class FigureStyle
{
    internal static string Of(string id) => $$"""
            #{{id}} .title { font-size: 14px; font-weight: 700; }
            #{{id}} .lesser { font-size: 12.5px; fill: var(--quiet); }
            #{{id}} .number { font-size: 12.5px; font-weight: 700; }
            #{{id}} .sum { font-size: 13.5px; font-weight: 700; }
            #{{id}} .counted { color: var(--incident); }
            #{{id}} .faded { color: var(--quiet); }
            #{{id}} .combined { color: var(--ink); }
            #{{id}} .bar { fill: currentColor; fill-opacity: 0.55; }
            #{{id}} .reach, #{{id}} .cap, #{{id}} .strike { fill: none; stroke: currentColor; }
            #{{id}} .reach { stroke-width: 2.2; }
            #{{id}} .near { stroke-dasharray: 3 3; }
            #{{id}} .cap { stroke-width: 2.6; }
            #{{id}} .head, #{{id}} .dot { fill: currentColor; }
            #{{id}} .best { fill: currentColor; stroke: var(--paper); stroke-width: 1.5; }
            #{{id}} .ring { fill: var(--paper); stroke: currentColor; stroke-width: 2; }
            #{{id}} .strike { stroke-width: 2.2; stroke-linecap: round; }
            #{{id}} .faded .bar { fill-opacity: 0.28; }
            #{{id}} .faded .reach { stroke-width: 1.4; }
            #{{id}} .faded .dot, #{{id}} .faded .best { fill: var(--paper); stroke: currentColor; stroke-width: 1.5; }
            #{{id}} .combined .reach { stroke-width: 3.4; }
            #{{id}} .combined .cap { stroke-width: 3.6; }
            #{{id}} .inwords .reach { stroke-dasharray: 1.6 2.4; }
            #{{id}} .disputed .reach { stroke-dasharray: 6 3.5; }
            #{{id}} .disputed .bar { fill: url(#{{id}}-hatch); fill-opacity: 1; stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 2; }
            #{{id}} .disputed .dot, #{{id}} .disputed .best { fill: var(--paper); stroke: currentColor; stroke-width: 1.8; stroke-dasharray: 2.5 1.8; }
            #{{id}} .giving { fill: none; stroke: var(--quiet); stroke-width: 1.3; }
            #{{id}} .rule { stroke: var(--quiet); stroke-width: 1; }

        """;
}
