using System.Text.RegularExpressions;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The links from page to page and file to file.</summary>
internal static partial class Links
{
    /// <summary>Tells the relative links of a page that lead nowhere.</summary>
    /// <param name="file">The page, from the root.</param>
    /// <param name="text">What the page says.</param>
    /// <param name="exists">Asks whether a file or folder exists.</param>
    /// <param name="read">Reads a page.</param>
    public static IEnumerable<string> Broken(string file, string text, Func<string, bool> exists, Func<string, string> read)
    {
        var lines = Page.Prose(text).Split('\n');
        foreach (var (line, number) in lines.Select((line, index) => (Code().Replace(line, ""), index + 1)))
        {
            foreach (var target in Target().Matches(line).Select(match => match.Groups["target"].Value).Where(target => !IsElsewhere(target)))
            {
                var (path, anchor) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, null);
                if (Find(file, Uri.UnescapeDataString(path), exists) is not { } found)
                {
                    yield return $"{file}:{number} links to {target}, which does not exist.";
                }
                else if (anchor is not null && found.EndsWith(".md", StringComparison.Ordinal)
                    && !Anchors(found == file ? text : read(found)).Contains(anchor))
                {
                    yield return $"{file}:{number} links to {target}, and {found} has no such heading.";
                }
            }
        }
    }

    /// <summary>Lists the anchors of a page, made from its headings as code hosts make them, or given in HTML.</summary>
    public static IReadOnlySet<string> Anchors(string text)
    {
        var prose = Page.Prose(text);
        var seen = new Dictionary<string, int>();
        var anchors = Given().Matches(prose).Select(match => match.Groups["id"].Value).ToHashSet();
        foreach (Match heading in Heading().Matches(prose))
        {
            var words = Label().Replace(heading.Groups["text"].Value.Trim(), "$1").ToLowerInvariant();
            var slug = string.Concat(words.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');
            var count = seen[slug] = seen.GetValueOrDefault(slug, -1) + 1;
            anchors.Add(count == 0 ? slug : $"{slug}-{count}");
        }

        return anchors;
    }

    private static bool IsElsewhere(string target) => Scheme().IsMatch(target) || target.StartsWith("//", StringComparison.Ordinal);

    // On the site, a path from the top starts at docs, and a page may be named without its ending.
    private static string? Find(string file, string path, Func<string, bool> exists)
    {
        if (path.Length == 0)
        {
            return file;
        }

        var folder = path.StartsWith('/') ? "docs" : Path.GetDirectoryName(file) ?? "";
        var full = Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, path.TrimStart('/')))).Replace('\\', '/');
        string[] candidates = [full, full + ".md", full + "/index.md", full.Replace(".html", ".md", StringComparison.Ordinal)];
        return candidates.FirstOrDefault(exists);
    }

    [GeneratedRegex(@"\]\(<?(?<target>[^)\s>]+)>?(?:\s+""[^""]*"")?\)|^\s*\[[^\]]+\]:\s*<?(?<target>[^\s>]+)|(?:src|href)=""(?<target>[^""]+)""")]
    private static partial Regex Target();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^ {0,3}#{1,6}\s+(?<text>.+?)\s*(?:\{#[^}]+\})?\s*#*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:id|name)=""(?<id>[^""]+)""|\{#(?<id>[^}]+)\}")]
    private static partial Regex Given();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Label();

    [GeneratedRegex(@"`[^`]*`")]
    private static partial Regex Code();
}
