using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenXla.Ir.Generators.Analyzers;
using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Reads a class with <c>[Pass]</c>.</summary>
internal static class PassModelBuilder
{
    public static PassModel? Build(INamedTypeSymbol type, AttributeData marker, ProblemSink? sink = null)
    {
        var declaration = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<ClassDeclarationSyntax>().FirstOrDefault();
        bool hasBlankConstructor = type.InstanceConstructors.Any(c => c.Parameters.Length == 0);
        if (declaration is null || !declaration.Modifiers.Any(m => m.ValueText == "partial") || !type.IsSealed || type.ContainingType is not null
            || !type.DerivesFrom("OpenXla.Ir.PassManagement.Pass") || !hasBlankConstructor)
        {
            sink?.Invoke(Rules.Shape, type.AuthoredPlace(), type.Name, "a sealed partial class derived from Pass<T>, not nested, with a constructor without parameters");
            return null;
        }
        var options = new List<OptionModel>();
        var statistics = new List<StatisticModel>();
        for (var home = type; home is not null; home = home.BaseType)
            foreach (var property in home.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.Marker(Markers.Statistic) is { } statistic && ReadStatistic(property, statistic, sink) is { } counted) statistics.Add(counted);
                if (property.Marker(Markers.Option) is { } option && ReadOption(property, option, sink) is { } model) options.Add(model);
            }
        foreach (var same in options.GroupBy(o => o.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            sink?.Invoke(Rules.Duplicate, type.AuthoredPlace(), same.Key, type.Name);
        foreach (var same in statistics.GroupBy(s => s.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            sink?.Invoke(Rules.Duplicate, type.AuthoredPlace(), same.Key, type.Name);
        return new PassModel(
            type.NamespaceName(),
            type.Name,
            marker.Text() ?? "",
            type.DocSummary(),
            new(options),
            new(statistics),
            new(type.GetMembers().Where(m => !m.IsImplicitlyDeclared && m.IsAuthored()).Select(m => m.Name).Distinct()));
    }

    private static StatisticModel? ReadStatistic(IPropertySymbol property, AttributeData marker, ProblemSink? sink)
    {
        if (property.Type.FullName() == "OpenXla.Ir.PassManagement.Statistic" && !property.IsStatic)
            return new StatisticModel(property.Name, marker.Text() ?? Naming.Kebab(property.Name), property.DocSummary());
        sink?.Invoke(Rules.PropertyType, property.AuthoredPlace(), property.Name, "a statistic", property.Type.ToDisplayString(), "properties of Statistic that are not static are");
        return null;
    }

    private static OptionModel? ReadOption(IPropertySymbol property, AttributeData marker, ProblemSink? sink)
    {
        var type = property.Type;
        bool isList = type is INamedTypeSymbol { TypeArguments.Length: 1 } && type.FullName() == "OpenXla.Ir.EquatableArray";
        var value = isList ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        bool isAuto = property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));
        var supported = value.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_Boolean or SpecialType.System_Double or SpecialType.System_String
            || value.TypeKind == TypeKind.Enum;
        if (!supported || property.IsStatic || !isAuto)
        {
            sink?.Invoke(Rules.PropertyType, property.AuthoredPlace(), property.Name, "an option", type.ToDisplayString(),
                "auto-properties of int, uint, long, bool, double, string, an enum or an EquatableArray of those are");
            return null;
        }
        var cases = value.TypeKind != TypeKind.Enum ? [] : value.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue)
            .Select(f => new EnumCase(f.Name, f.Marker(Markers.Case)?.Text() ?? Naming.Kebab(f.Name), 0)).ToList();
        return new OptionModel(
            property.Name,
            marker.Text() ?? Naming.Kebab(property.Name),
            property.ContainingType.Code(),
            type.Code(),
            value.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Code(),
            isList,
            new(cases),
            property.DocSummary());
    }
}
