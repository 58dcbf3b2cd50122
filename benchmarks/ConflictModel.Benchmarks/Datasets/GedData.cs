using System.Globalization;
using System.Text;

namespace ConflictModel.Benchmarks.Datasets;

/// <summary>Makes a table in the layout of UCDP GED since 20.1, as long as is asked for, of invented events: lengths of cells and repeats are about those of a release.</summary>
public static class GedData
{
    private const int Seed = 20201026;

    private static readonly string Header = string.Join(',', new[]
    {
        "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id",
        "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources",
        "source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description",
        "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec",
        "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
    });

    private static readonly string[] Words =
        "clash army village soldiers rebels killed attack on near the convoy police station market troops raid border town district mine strike says official group fighters two dead after in".Split(' ');

    /// <summary>Writes a table to a file, unless it is there already.</summary>
    /// <param name="rows">How many rows.</param>
    /// <returns>The path, in the folder for temporary files.</returns>
    public static string File(int rows)
    {
        var path = Path.Combine(Path.GetTempPath(), $"conflictmodel-ged-{Seed}-{rows}.csv");
        if (!System.IO.File.Exists(path))
        {
            var made = $"{path}.{Environment.ProcessId}";
            using (var writer = new StreamWriter(made, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" })
            {
                Write(writer, rows);
            }

            System.IO.File.Move(made, path, overwrite: true);
        }

        return path;
    }

    private static void Write(TextWriter writer, int rows)
    {
        var random = new Random(Seed);
        writer.WriteLine(Header);
        for (var i = 0; i < rows; i++)
        {
            writer.WriteLine(Row(random, i));
        }
    }

    private static string Row(Random random, int number)
    {
        var conflict = random.Next(280);
        var dyad = (conflict * 4) + random.Next(4);
        var country = conflict % 120;
        var day = new DateTime(1989, 1, 1).AddDays(random.Next(12_700));
        var end = day.AddDays(random.Next(10) > 7 ? random.Next(30) : 0);
        var place = random.Next(40_000);
        var (a, b, civilians, unknown) = (random.Next(3), random.Next(5), random.Next(4) * random.Next(3), random.Next(8) == 0 ? random.Next(20) : 0);
        var best = a + b + civilians + unknown;
        var (low, high) = (Math.Max(0, best - random.Next(3)), best + random.Next(4));
        var latitude = random.Next(-30_000_000, 40_000_000) / 1e6;
        var longitude = random.Next(-99_000_000, 120_000_000) / 1e6;
        var sources = 1 + random.Next(3);
        var (article, office, date, headline) = (new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < sources; i++)
        {
            var paper = $"News Agency {random.Next(60)}";
            var printed = day.AddDays(random.Next(4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var title = Title(random);
            var more = i > 0 ? ";" : "";
            article.Append(CultureInfo.InvariantCulture, $"{more}\"\"{paper},{printed},{title}\"\"");
            office.Append(more).Append(paper);
            date.Append(more).Append(printed);
            headline.Append(more).Append(title);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100_000 + number},C{country:D3}-{day.Year}-1-{dyad}-{number % 997},{day.Year},{(random.Next(5) > 0 ? "True" : "False")},Clear,{1 + (dyad % 3)},"
            + $"{300 + conflict},{300 + conflict},Country {country}: Region {conflict},{900 + dyad},{900 + dyad},Government of Country {country} - Front {dyad},"
            + $"{100 + country},{100 + country},Government of Country {country},{2000 + dyad},{2000 + dyad},Front {dyad},{sources},\"{article}\",{office},{date},\"{headline}\",local officials,"
            + $"{1 + random.Next(6)},Village {place},\"Village {place}, some way from the road\",Province {country}-{place % 12},District {country}-{place % 90},"
            + $"{latitude:F6},{longitude:F6},POINT ({longitude:F6} {latitude:F6}),{random.Next(100_000, 200_000)},Country {country},{country},Africa,"
            + $"{1 + random.Next(2)},{1 + random.Next(5)},{day:yyyy-MM-dd} 00:00:00.000,{end:yyyy-MM-dd} 00:00:00.000,{a},{b},{civilians},{unknown},{best},{high},{low},{country},");
    }

    private static string Title(Random random)
    {
        var text = new StringBuilder();
        for (var i = 6 + random.Next(7); i > 0; i--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(i > 1 ? " " : "");
        }

        return text.ToString();
    }
}
