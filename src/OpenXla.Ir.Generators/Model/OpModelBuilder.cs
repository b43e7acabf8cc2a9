using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenXla.Ir.Generators.Analyzers;
using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Reads a class with <c>[Op]</c> or <c>[OpBase]</c> into a model.</summary>
internal sealed class OpModelBuilder
{
    private static readonly string[] GeneratedNames = ["Create", "CreateBlank", "OperationName", "HasCustomSyntax", "Parse"];

    private readonly INamedTypeSymbol _class;
    private readonly AttributeData _marker;
    private readonly ProblemSink? _sink;
    private readonly MemberReader _members;

    private OpModelBuilder(INamedTypeSymbol type, AttributeData marker, ProblemSink? sink)
    {
        _class = type;
        _marker = marker;
        _sink = sink;
        _members = new MemberReader(type, sink);
    }

    /// <summary>The model; null where the class is so wrong that nothing can be written for it.</summary>
    public static OpModel? Build(INamedTypeSymbol type, AttributeData marker, Compilation compilation, ProblemSink? sink = null) =>
        new OpModelBuilder(type, marker, sink).Build(compilation);

    /// <summary>The class itself and its bases below <c>Operation</c>, the outermost base first.</summary>
    private IEnumerable<INamedTypeSymbol> Chain()
    {
        var chain = new List<INamedTypeSymbol>();
        for (var type = _class; type is not null && type.FullName() != Markers.Operation; type = type.BaseType) chain.Insert(0, type);
        return chain;
    }

    private OpModel? Build(Compilation compilation)
    {
        bool isBase = _marker.AttributeClass?.FullName() == Markers.OpBase;
        if (!CheckShape(isBase)) return null;
        foreach (var type in Chain())
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (!_members.Read(property)) continue;
                if (SymbolEqualityComparer.Default.Equals(type, _class)) CheckClash(property);
            }
        _members.CheckDuplicates();
        CheckOpenBase();
        return new OpModel(
            _class.NamespaceName(),
            _class.Name,
            _class.DeclaredAccessibility.Keyword(),
            isBase ? null : _marker.Text() ?? "",
            SyntaxMarker?.NamedText("Syntax"),
            new(_members.Operands),
            new(_members.Results),
            new(_members.Attributes),
            new(_members.Regions),
            new(_members.Successors),
            new(Relations()),
            new(VerifiedTraits()),
            new(HandWritten()),
            new(CreateSignatures()),
            new(Directives()),
            Traits(compilation),
            ImplicitTerminator());
    }

    /// <summary>The marker with the syntax: the class's own, else that of the nearest base.</summary>
    private AttributeData? SyntaxMarker => SyntaxMarkerOf(_class, _marker);

    /// <inheritdoc cref="SyntaxMarker"/>
    public static AttributeData? SyntaxMarkerOf(INamedTypeSymbol type, AttributeData marker)
    {
        if (marker.NamedText("Syntax") is not null) return marker;
        for (var home = type.BaseType; home is not null; home = home.BaseType)
            if (home.Marker(Markers.OpBase) is { } inherited && inherited.NamedText("Syntax") is not null) return inherited;
        return null;
    }

    private bool CheckShape(bool isBase)
    {
        var declaration = _class.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>().FirstOrDefault();
        bool isPartial = declaration?.Modifiers.Any(m => m.ValueText == "partial") ?? false;
        bool fits = isPartial && _class.ContainingType is null && !_class.IsGenericType && (isBase ? _class.IsAbstract : _class.IsSealed) && _class.DerivesFrom(Markers.Operation);
        if (!fits) _sink?.Invoke(Rules.Shape, _class.AuthoredPlace(), _class.Name, isBase ? "an abstract partial class derived from Operation, not nested and not generic" : "a sealed partial class derived from Operation, not nested and not generic");
        return fits;
    }

    private void CheckClash(IPropertySymbol property)
    {
        if (property.IsOverride) return;
        var kind = property.GetAttributes().Select(a => a.AttributeClass?.Name.Replace("Attribute", "")).FirstOrDefault(n => n is "Operand" or "Result" or "Attr" or "Region" or "Successor") ?? "Attr";
        for (var home = _class.BaseType; home is not null; home = home.BaseType)
            if (home.GetMembers(property.Name).Any(m => m.DeclaredAccessibility != Accessibility.Private))
            {
                _sink?.Invoke(Rules.NameClash, property.AuthoredPlace(), property.Name, home.Name, kind, Naming.Camel(property.Name));
                return;
            }
        if (GeneratedNames.Contains(property.Name)) _sink?.Invoke(Rules.NameClash, property.AuthoredPlace(), property.Name, _class.Name, kind, Naming.Camel(property.Name));
    }

    /// <summary>Accessors of a base count on the positions that the base knows.</summary>
    private void CheckOpenBase()
    {
        foreach (var values in new[] { _members.Operands, _members.Results })
            if (values.Any(v => !v.IsOwn && v.Arity != Arity.One) && values.Any(v => v.IsOwn))
                _sink?.Invoke(Rules.Shape, _class.AuthoredPlace(), _class.Name, "without further operands and results, as its base has groups of open size");
    }

    private IEnumerable<TypeRelation> Relations()
    {
        foreach (var type in Chain())
        {
            foreach (var marker in type.Markers(Markers.TypesMatch))
            {
                var names = marker.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array } list ? list.Values.Select(v => v.Value as string ?? "").ToArray() : [];
                if (CheckNames(marker, "TypesMatch", names))
                    yield return new TypeRelation(new(names), null, marker.NamedText("Summary") ?? $"all of {{{string.Join(", ", names)}}} have same type");
            }
            foreach (var marker in type.Markers(Markers.TypeFrom))
            {
                string[] names = [marker.Text(0) ?? "", marker.Text(1) ?? ""];
                if (!CheckNames(marker, "TypeFrom", names)) continue;
                var method = marker.Text(2) ?? "";
                var owner = marker.Named("Owner")?.Value as INamedTypeSymbol ?? Chain().LastOrDefault(t => t.GetMembers(method).Any(m => m.IsStatic));
                if (owner is null || !owner.GetMembers(method).OfType<IMethodSymbol>().Any(m => m.IsStatic && m.Parameters.Length == 1))
                    _sink?.Invoke(Rules.Relation, marker.Place(), "TypeFrom", _class.Name, $"there is no static IrType {method}(IrType)");
                else
                    yield return new TypeRelation(new(names), owner.Code() + "." + method, marker.NamedText("Summary") ?? $"the type of {names[0]} follows from that of {names[1]}");
            }
        }
    }

    private bool CheckNames(AttributeData marker, string kind, string[] names)
    {
        var wrong = names.FirstOrDefault(n => !_members.HasTyped(n));
        if (wrong is null && names.Length >= 2) return true;
        _sink?.Invoke(Rules.Relation, marker.Place(), kind, _class.Name, wrong is null ? "at least two names are needed" : $"'{wrong}' is no operand, result or attribute");
        return false;
    }

    private IEnumerable<string> VerifiedTraits() => _class.AllInterfaces
        .Where(i => i.GetMembers("Verify").OfType<IMethodSymbol>().Any(m => m.IsStatic && !m.IsAbstract && m.Parameters.Length == 2))
        .Select(i => i.Code());

    private IEnumerable<string> HandWritten() => _class.GetMembers()
        .Where(m => !m.IsImplicitlyDeclared && m.IsAuthored())
        .Select(m => m is IMethodSymbol { MethodKind: MethodKind.Constructor } ? ".ctor" : m.Name.Split('.').Last())
        .Concat(InheritedOverrides())
        .Distinct();

    /// <summary>What a base between <c>Operation</c> and the class has defined for all its ops; a syntax of the class itself goes before its text.</summary>
    private IEnumerable<string> InheritedOverrides() => Chain()
        .Where(t => !SymbolEqualityComparer.Default.Equals(t, _class))
        .SelectMany(t => t.GetMembers())
        .Where(m => m.IsAuthored() && (m.Name is "VerifyInvariants" || (m.Name is "Parse" or "Print" && _marker.NamedText("Syntax") is null)))
        .Select(m => m.Name);

    private IEnumerable<string> CreateSignatures() => _class.GetMembers("Create").OfType<IMethodSymbol>()
        .Where(m => m.IsStatic && m.IsAuthored())
        .Select(m => string.Join(",", m.Parameters.Select(p => p.Type.WithNullableAnnotation(NullableAnnotation.None).Code().TrimEnd('?'))));

    private IEnumerable<DirectiveMethod> Directives()
    {
        var homes = Chain().Reverse().ToList();
        foreach (var type in Chain().Reverse())
            if ((type.Marker(Markers.Op) ?? type.Marker(Markers.OpBase))?.Named("CustomDirectives")?.Value is INamedTypeSymbol listed) homes.Add(listed);
        foreach (var home in homes)
            foreach (var method in home.GetMembers().OfType<IMethodSymbol>())
                if (method.IsStatic && (method.Name.StartsWith("Parse", StringComparison.Ordinal) || method.Name.StartsWith("Print", StringComparison.Ordinal)))
                    yield return new DirectiveMethod(method.Name, home.Code());
    }

    private OpTraits Traits(Compilation compilation)
    {
        var traits = OpTraits.None;
        foreach (var trait in _class.AllInterfaces)
            traits |= trait.FullName() switch
            {
                "OpenXla.Ir.Traits.ISameOperandsAndResultType" => OpTraits.SameOperandsAndResultType,
                "OpenXla.Ir.Traits.ISameTypeOperands" => OpTraits.SameTypeOperands,
                "OpenXla.Ir.Interfaces.IInferResultTypes" => OpTraits.InfersResultTypes,
                "OpenXla.Ir.Interfaces.INamesResults" when IsAuthoredInterface(trait) => OpTraits.NamesResults,
                "OpenXla.Ir.Traits.ISingleBlock" => OpTraits.SingleBlock,
                "OpenXla.Ir.Traits.ISameVariadicOperandSize" => OpTraits.SameVariadicOperandSize,
                "OpenXla.Ir.Traits.ISameVariadicResultSize" => OpTraits.SameVariadicResultSize,
                _ => OpTraits.None,
            };
        if (Chain().Any(t => t.GetMembers("AreCompatible").OfType<IMethodSymbol>().Any(m => m.IsStatic && m.Parameters.Length == 2))) traits |= OpTraits.JudgesResultTypes;
        return SeesInternals(compilation) ? traits | OpTraits.SeesInternals : traits;
    }

    /// <summary>Whether overrides of <c>protected internal</c> members are <c>protected internal</c> here as well.</summary>
    public static bool SeesInternals(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Markers.Operation)?.ContainingAssembly is { } core
        && (SymbolEqualityComparer.Default.Equals(core, compilation.Assembly) || core.GivesAccessTo(compilation.Assembly));

    /// <summary>Whether the author lists the interface; the analyzer sees what the generator adds as well.</summary>
    private bool IsAuthoredInterface(INamedTypeSymbol trait) => trait.GetMembers().All(m => _class.FindImplementationForInterfaceMember(m) is not { } found || found.IsAuthored());

    private string? ImplicitTerminator() => _class.AllInterfaces
        .FirstOrDefault(i => i.FullName() == "OpenXla.Ir.Traits.IImplicitTerminator" && i.TypeArguments.Length == 1)?.TypeArguments[0].Code();
}
