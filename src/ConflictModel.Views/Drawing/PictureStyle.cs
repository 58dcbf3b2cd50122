namespace ConflictModel.Views;

/// <summary>The colours and letters that all pictures share, for light and dark, valid below one picture only.</summary>
/// <remarks>
/// A page that holds pictures may settle light or dark for itself by an attribute <c>data-theme</c> on its root; without one the reader's system decides.
/// </remarks>
internal static class PictureStyle
{
    private const string Light = "--paper: #ffffff; --ink: #1d2327; --quiet: #59636e; --line: #e3e7eb; --truce: #1f6fa8; --incident: #b3341f; --member: #4f7a4a; --stone: #6b5b95;";
    private const string Dark = "--paper: #14181c; --ink: #e8ebee; --quiet: #a3adb7; --line: #2c343b; --truce: #6db3e2; --incident: #f08a6e; --member: #93c08d; --stone: #b9a9e0;";

    /// <summary>Makes the style sheet of a picture with what only its kind has.</summary>
    /// <param name="id">The id of the picture.</param>
    /// <param name="own">The rules of its kind, each of which begins with the id.</param>
    internal static string Of(string id, string own) => $$"""

            #{{id}} { {{Light}} }
            @media (prefers-color-scheme: dark) {
              #{{id}} { {{Dark}} }
            }
            [data-theme="light"] #{{id}} { {{Light}} }
            [data-theme="dark"] #{{id}} { {{Dark}} }
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
            #{{id}} .certain { fill: currentColor; }
            #{{id}} .point { fill: currentColor; stroke: var(--paper); stroke-width: 1.5; }
            #{{id}} .hollow { fill: var(--paper); stroke: currentColor; stroke-width: 1.8; }
        {{own}}
        """;
}
