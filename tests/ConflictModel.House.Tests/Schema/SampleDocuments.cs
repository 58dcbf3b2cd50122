using System.Text.Json.Nodes;
using ConflictModel.Json;
using ConflictModel.Json.Tests.Samples;
using ConflictModel.Tool.Tour.Idlib;

namespace ConflictModel.House.Tests.Schema;

/// <summary>Documents that must be valid: the worked example, and one that has every kind of item with every member.</summary>
internal static class SampleDocuments
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } = [("idlib", ConflictJson.Write(IdlibRecord.Build())), ("sample", ConflictJson.Write(Sample.Record))];

    /// <summary>Gets the items of all documents, with the section and id of each.</summary>
    public static IReadOnlyList<(string Section, string Id, JsonObject Body)> Items { get; } =
    [
        .. from document in All
           from section in JsonNode.Parse(document.Text)!.AsObject() // a document is an object
           where section.Value is JsonObject
           from item in section.Value!.AsObject()
           select (section.Key, item.Key, item.Value!.AsObject()),
    ];
}
