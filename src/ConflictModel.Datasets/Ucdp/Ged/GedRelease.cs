namespace ConflictModel.Datasets;

/// <summary>The release a file belongs to, as a source, and those who made it.</summary>
internal sealed class GedRelease
{
    private GedRelease(string name, SourceId id) =>
        Source = new Source(name, id) { SourceKind = SourceKind.Dataset, Publisher = Coders, Address = "https://ucdp.uu.se/downloads/" };

    /// <summary>Gets those who code the dataset: the figures are theirs, whoever told them.</summary>
    public static Organization Coders { get; } = new("Uppsala Conflict Data Program") { AlsoKnownAs = ["UCDP"] };

    public Source Source { get; }

    /// <summary>Names the release: as told, by the layout where that tells a release, or else by the file.</summary>
    public static GedRelease Of(string? told, string layout, string file)
    {
        var release = told ?? (layout == "syria" ? "Syria" : char.IsAsciiDigit(layout[0]) ? layout : null);
        if (release is null)
        {
            file = Path.GetFileName(file.Replace('\\', '/'));
            release = file is "" or "-" ? null : $"({file})";
        }

        if (release is null)
        {
            return new GedRelease("UCDP GED", SourceId.Parse("ucdp-ged"));
        }

        // Dots are part of a release's number, so its id keeps them; a file's name may hold anything.
        return new GedRelease(
            $"UCDP GED {release}",
            SourceId.TryParse($"ucdp-ged-{release.ToLowerInvariant()}", out var id) ? id : SourceId.From($"UCDP GED {string.Concat(release.Where(c => !char.IsSurrogate(c)))}"));
    }
}
