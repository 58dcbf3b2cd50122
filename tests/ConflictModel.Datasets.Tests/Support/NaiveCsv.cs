using System.IO.Compression;
using System.Text;

namespace ConflictModel.Datasets.Tests;

/// <summary>A second reader of CSV that shares nothing with the one under test: whole text, one character at a time.</summary>
internal static class NaiveCsv
{
    public static List<List<string>> ReadFile(string path)
    {
        using Stream file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    public static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c != ',')
                {
                    rows.Add(row);
                    row = [];
                    i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            row.Add(cell.ToString());
            rows.Add(row);
        }

        return [.. rows.Where(r => r.Count > 1 || r[0].Length > 0)];
    }
}
