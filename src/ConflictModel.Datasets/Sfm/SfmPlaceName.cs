using System.Text.RegularExpressions;

namespace ConflictModel.Datasets;

/// <summary>A place as the Monitor's tables name it: its name, where its outline comes from, and its id.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is drawn from and as what, such as <c>osm, point</c>; <c>""</c> where not told.</param>
/// <param name="Id">The id, in lower case; <c>""</c> where the cell holds none.</param>
internal sealed partial record SfmPlaceName(string Name, string Kind, string Id)
{
    public static SfmPlaceName Parse(string cell)
    {
        var match = Form().Match(cell.Trim());
        return match.Success
            ? new SfmPlaceName(match.Groups["name"].Value, match.Groups["kind"].Value, match.Groups["id"].Value.ToLowerInvariant())
            : new SfmPlaceName(cell.Trim(), "", "");
    }

    [GeneratedRegex(@"^(?<name>\S.*?) \((?<kind>[^()]*)\) (?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
