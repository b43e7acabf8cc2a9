using Microsoft.CodeAnalysis;
using OpenXla.Ir.Generators.Analyzers;
using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Reads the marked properties of an operation, in order.</summary>
internal sealed class MemberReader(INamedTypeSymbol owner, ProblemSink? sink)
{
    private readonly List<(string Name, IPropertySymbol Property)> _names = [];

    public List<ValueMember> Operands { get; } = [];
    public List<ValueMember> Results { get; } = [];
    public List<AttrMember> Attributes { get; } = [];
    public List<RegionMember> Regions { get; } = [];
    public List<SuccessorMember> Successors { get; } = [];

    /// <summary>Reads one property; false where it has no marker.</summary>
    public bool Read(IPropertySymbol property)
    {
        // An implementation part is the generator's own; the definition part carries the markers.
        property = property.PartialDefinitionPart ?? property;
        if (property.Marker(Markers.Operand) is { } operand) return Add(property, operand, ReadValue);
        if (property.Marker(Markers.Result) is { } result) return Add(property, result, ReadValue);
        if (property.Marker(Markers.Attr) is { } attribute) return Add(property, attribute, ReadAttribute);
        if (property.Marker(Markers.Region) is { } region) return Add(property, region, ReadRegion);
        if (property.Marker(Markers.Successor) is { } successor) return Add(property, successor, ReadSuccessor);
        return false;
    }

    /// <summary>True where the name is that of an operand, result or attribute.</summary>
    public bool HasTyped(string name) => Operands.Any(o => o.Name == name) || Results.Any(r => r.Name == name) || Attributes.Any(a => a.Name == name);

    public void CheckDuplicates()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, property) in _names)
            if (!seen.Add(name)) sink?.Invoke(Rules.Duplicate, property.AuthoredPlace(), name, owner.Name);
    }

    private bool Add(IPropertySymbol property, AttributeData marker, Action<IPropertySymbol, AttributeData, string> read)
    {
        var name = marker.Text() ?? Naming.Camel(property.Name);
        _names.Add((name, property));
        if (IsOwn(property) && !property.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax d && d.Modifiers.Any(m => m.ValueText == "partial")))
            sink?.Invoke(Rules.Shape, property.AuthoredPlace(), property.Name, "a partial property");
        read(property, marker, name);
        return true;
    }

    private bool IsOwn(IPropertySymbol property) => SymbolEqualityComparer.Default.Equals(property.ContainingType, owner);

    private static string Setter(IPropertySymbol property) => property.SetMethod is not { } setter ? "" : setter.IsInitOnly ? "init" : "set";

    private void ReadValue(IPropertySymbol property, AttributeData marker, string name)
    {
        bool isResult = marker.AttributeClass!.FullName() == Markers.Result;
        if (ValueShape(property.Type) is not (var arity, var type) || (arity == Arity.Variadic && (property.Type.Name == "ResultRange") != isResult))
        {
            Unsupported(property, isResult ? "a result" : "an operand", $"Value, Value<T>, their nullable forms or {(isResult ? "ResultRange" : "OperandRange")} are");
            return;
        }
        var constraint = marker.AttributeClass!.TypeArguments.FirstOrDefault();
        var member = new ValueMember(
            property.Name,
            name,
            property.Type.Code(),
            property.ModifiersAsDeclared(),
            Setter(property),
            IsOwn(property),
            isResult,
            arity,
            type,
            constraint?.Code(),
            constraint?.Implements("OpenXla.Ir.Definitions.IBuildableTypeConstraint") ?? false,
            constraint?.Implements("OpenXla.Ir.Definitions.IClassConstraint") ?? false);
        (isResult ? Results : Operands).Add(member);
    }

    private static (Arity Arity, TypeClass? Class)? ValueShape(ITypeSymbol type)
    {
        if (type.FullName() is "OpenXla.Ir.OperandRange" or "OpenXla.Ir.ResultRange") return (Arity.Variadic, null);
        var arity = Arity.One;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            arity = Arity.Optional;
            type = nullable.TypeArguments[0];
        }
        if (type.FullName() != "OpenXla.Ir.Value") return null;
        return (arity, type is INamedTypeSymbol { TypeArguments.Length: 1 } typed ? TypeClasses.Of(typed.TypeArguments[0]) : null);
    }

    private void ReadAttribute(IPropertySymbol property, AttributeData marker, string name)
    {
        var type = property.Type;
        bool isOptional = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            isOptional = true;
            type = nullable.TypeArguments[0];
        }
        var given = marker.Named("Default");
        var fallback = AttrKinds.DefaultExpression(given, type);
        if (AttrKinds.Of(type, fallback is not null, isOptional) is not (var kind, var storage, var summary, var model))
        {
            Unsupported(property, "an attribute", "classes of attributes, enums with [EnumDef], bool, string, int, long, float, double, IrType and EquatableArray of int, long or bool are");
            return;
        }
        if (given is not null && fallback is null) Unsupported(property, "an attribute with this default", "a default must be a constant of the property's own type");
        var constraint = marker.AttributeClass!.TypeArguments.FirstOrDefault();
        Attributes.Add(new AttrMember(
            property.Name,
            name,
            property.Type.Code(),
            property.ModifiersAsDeclared(),
            Setter(property),
            IsOwn(property),
            kind,
            type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Code(),
            type.IsValueType,
            storage,
            isOptional,
            fallback,
            marker.NamedText("Summary") ?? summary,
            constraint?.Code(),
            constraint?.Implements("OpenXla.Ir.Definitions.ITypedAttributeConstraint") ?? false,
            name == "sym_name" || marker.NamedFlag("IsSymbolName"),
            marker.NamedFlag("IsNative"),
            model));
    }

    private void ReadRegion(IPropertySymbol property, AttributeData marker, string name)
    {
        bool isVariadic = property.Type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments.Length: 1 } span && span.TypeArguments[0].FullName() == "OpenXla.Ir.Region";
        if (!isVariadic && property.Type.FullName() != "OpenXla.Ir.Region")
        {
            Unsupported(property, "a region", "Region and ReadOnlySpan<Region> are");
            return;
        }
        Regions.Add(new RegionMember(property.Name, name, property.Type.Code(), property.ModifiersAsDeclared(), Setter(property), IsOwn(property), isVariadic, marker.NamedFlag("NotEmpty"), marker.NamedFlag("OneBlock")));
    }

    private void ReadSuccessor(IPropertySymbol property, AttributeData marker, string name)
    {
        bool isVariadic = property.Type is IArrayTypeSymbol { ElementType.Name: "Block" }
            || (property.Type is INamedTypeSymbol { Name: "IReadOnlyList" or "ReadOnlySpan", TypeArguments.Length: 1 } list && list.TypeArguments[0].Name == "Block");
        if (!isVariadic && property.Type.FullName() != "OpenXla.Ir.Block")
        {
            Unsupported(property, "a successor", "Block, Block[], IReadOnlyList<Block> and ReadOnlySpan<Block> are");
            return;
        }
        Successors.Add(new SuccessorMember(property.Name, name, property.Type.Code(), property.ModifiersAsDeclared(), Setter(property), IsOwn(property), isVariadic));
    }

    private void Unsupported(IPropertySymbol property, string role, string hint) =>
        sink?.Invoke(Rules.PropertyType, property.AuthoredPlace(), property.Name, role, property.Type.ToDisplayString(), hint);
}
