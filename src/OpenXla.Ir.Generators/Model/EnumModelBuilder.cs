using Microsoft.CodeAnalysis;
using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Reads an <c>[EnumDef]</c>.</summary>
internal static class EnumModelBuilder
{
    /// <summary>The enum's model; null where it has no marker.</summary>
    public static EnumModel? Build(INamedTypeSymbol type)
    {
        if (type.Marker(Markers.EnumDef) is not { } marker) return null;
        var cases = new List<EnumCase>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue))
        {
            var keyword = field.Marker(Markers.Case)?.Text() ?? field.Name.ToLowerInvariant();
            cases.Add(new EnumCase(field.Name, keyword, unchecked((long)Convert.ToDecimal(field.ConstantValue)), field.Marker(Markers.Case)?.NamedFlag("IsGroup") ?? false));
        }
        int storage = marker.Named("Storage")?.Value is int chosen ? chosen switch { 1 => 32, 2 => 64, _ => 0 } : 0;
        bool isFlags = type.GetAttributes().Any(a => a.AttributeClass?.FullName() == "System.FlagsAttribute");
        var summary = marker.NamedText("Summary") ?? (storage == 0 ? type.DocSummary().TrimEnd('.') : "allowed " + storage + "-bit signless integer cases: " + string.Join(", ", cases.Select(c => c.Value)));
        return new EnumModel(
            type.NamespaceName(),
            type.Name,
            type.DeclaredAccessibility.Keyword(),
            marker.Text(),
            storage,
            isFlags,
            marker.NamedText("Separator") ?? "|",
            marker.NamedFlag("InAngles"),
            summary,
            marker.NamedText("Title") ?? type.Name,
            marker.NamedFlag("AsWord"),
            marker.NamedText("UnknownWord"),
            new EquatableArray<EnumCase>(cases));
    }
}
