using ConflictModel.House.Tests.Samples;
using ConflictModel.House.Tests.Samples.HowTo;
using ConflictModel.Tool.Tour.Idlib;
using ConflictModel.Views;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The pictures of the pages, by the name of their file in <c>docs/pictures</c>: each is drawn afresh from a sample, and never edited.</summary>
internal static class DocPictures
{
    public const string Folder = "docs/pictures";

    /// <summary>Gets what draws each picture: one line for each further one.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["figures.svg"] = FiguresPictureSample.Toll,
        ["how-to-network.svg"] = PicturesHowTo.Network,
        ["how-to-origins.svg"] = PicturesHowTo.Origins,
        ["idlib-network.svg"] = () => NetworkSvg.Draw(IdlibRecord.Build(), IdlibCast.Day, new() { IdPrefix = "idlib-network" }),
        ["idlib-timeline.svg"] = () => TimelineSvg.Draw(IdlibRecord.Build(), new() { Title = "Idlib: the truce and the strikes", IdPrefix = "idlib-timeline" }),
        ["lifelines.svg"] = MapPictureSample.Lifelines,
        ["map.svg"] = MapPictureSample.Map,
        ["provenance.svg"] = FiguresPictureSample.Origins,
        ["tutorial-network.svg"] = () => WrittenBy("tutorial", "bodies.svg"),
    };

    private static string WrittenBy(string program, string file)
    {
        SamplePrograms.OutputOf(program);
        return Repository.Normalize(File.ReadAllText(Path.Combine(SamplePrograms.Written, file)));
    }
}
