using System.Text.Json;

namespace OpenXla.Ir.Definitions.Tests;

/// <summary>What upstream defines of an operation.</summary>
internal sealed record UpstreamOp(
    string Name,
    IReadOnlyList<(string Name, string Arity, string Summary)> Operands,
    IReadOnlyList<(string Name, string Arity, string Summary)> Results,
    IReadOnlyDictionary<string, PropertyEncoding> Attributes,
    IReadOnlyDictionary<string, string> Summaries,
    int Regions,
    bool HasVariadicRegions,
    int Successors,
    bool HasVariadicSuccessors,
    IReadOnlySet<string> Traits)
{
    internal static UpstreamOp Read(JsonElement records, JsonElement op)
    {
        var attributes = new Dictionary<string, PropertyEncoding>(StringComparer.Ordinal);
        var summaries = new Dictionary<string, string>(StringComparer.Ordinal);
        var operands = new List<(string, string, string)>();
        foreach (var (name, definition) in Members(records, op, "arguments"))
        {
            if (TableGen.Is(definition, "Attr"))
            {
                attributes[name] = EncodingOf(definition);
                if (SummaryOf(records, definition) is { Length: > 0 } summary) summaries[name] = summary;
            }
            else if (TableGen.Is(definition, "Property")) attributes[name] = definition.GetProperty("storageType").GetString() == "bool" ? PropertyEncoding.Boolean : PropertyEncoding.Integer;
            else operands.Add((name, ArityOf(definition), SummaryOfType(records, definition)));
        }
        var results = Members(records, op, "results").Select(m => (m.Name, ArityOf(m.Definition), SummaryOfType(records, m.Definition))).ToList();
        var regions = Members(records, op, "regions").ToList();
        var successors = Members(records, op, "successors").ToList();
        var traits = TraitsOf(records, op.GetProperty("traits")).ToHashSet();
        if (traits.Contains("AttrSizedOperandSegments")) attributes["operandSegmentSizes"] = PropertyEncoding.Segments;
        if (traits.Contains("AttrSizedResultSegments")) attributes["resultSegmentSizes"] = PropertyEncoding.Segments;
        var dialect = records.GetProperty(op.GetProperty("opDialect").GetProperty("def").GetString()!).GetProperty("name").GetString();
        return new UpstreamOp(
            $"{dialect}.{op.GetProperty("opName").GetString()}",
            operands,
            results,
            attributes,
            summaries,
            regions.Count,
            regions.Exists(r => TableGen.Is(r.Definition, "VariadicRegion")),
            successors.Count,
            successors.Exists(s => TableGen.Is(s.Definition, "VariadicSuccessor")),
            traits);
    }

    private static IEnumerable<(string Name, JsonElement Definition)> Members(JsonElement records, JsonElement op, string kind)
    {
        foreach (var member in op.GetProperty(kind).GetProperty("args").EnumerateArray())
        {
            var definition = records.GetProperty(member[0].GetProperty("def").GetString()!);
            // An operand or attribute with a note on what it does to memory stands in a wrapper.
            if (TableGen.Is(definition, "OpVariable")) definition = records.GetProperty(definition.GetProperty("constraint").GetProperty("def").GetString()!);
            yield return (member[1].GetString() ?? "", definition);
        }
    }

    /// <summary>The constraint in words; what makes an attribute optional says nothing of its own.</summary>
    private static string SummaryOf(JsonElement records, JsonElement attribute)
    {
        while ((TableGen.Is(attribute, "OptionalAttr") || TableGen.Is(attribute, "DefaultValuedAttr") || TableGen.Is(attribute, "DefaultValuedOptionalAttr"))
            && attribute.TryGetProperty("baseAttr", out var inner) && inner.ValueKind == JsonValueKind.Object)
            attribute = records.GetProperty(inner.GetProperty("def").GetString()!);
        return attribute.GetProperty("summary").GetString() ?? "";
    }

    /// <summary>The types of a value, or of each of a group, in words.</summary>
    private static string SummaryOfType(JsonElement records, JsonElement type)
    {
        while (ArityOf(type) != "one") type = records.GetProperty(type.GetProperty("baseType").GetProperty("def").GetString()!);
        return type.GetProperty("summary").GetString() ?? "";
    }

    private static PropertyEncoding EncodingOf(JsonElement attribute)
    {
        bool isOptional = attribute.GetProperty("isOptional").ValueKind is JsonValueKind.Number && attribute.GetProperty("isOptional").GetInt32() != 0;
        bool hasDefault = attribute.TryGetProperty("defaultValue", out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0;
        return isOptional || hasDefault ? PropertyEncoding.Optional : PropertyEncoding.Required;
    }

    private static string ArityOf(JsonElement type) => TableGen.Is(type, "Optional") ? "optional" : TableGen.Is(type, "Variadic") || TableGen.Is(type, "VariadicOfVariadic") ? "variadic" : "one";

    private static IEnumerable<string> TraitsOf(JsonElement records, JsonElement traits)
    {
        foreach (var reference in traits.EnumerateArray())
        {
            var trait = records.GetProperty(reference.GetProperty("def").GetString()!);
            if (trait.TryGetProperty("traits", out var inner) && inner.ValueKind == JsonValueKind.Array && TableGen.Is(trait, "TraitList"))
                foreach (var name in TraitsOf(records, inner)) yield return name;
            else if (trait.TryGetProperty("trait", out var text) && text.ValueKind == JsonValueKind.String) yield return text.GetString()!;
        }
    }
}
